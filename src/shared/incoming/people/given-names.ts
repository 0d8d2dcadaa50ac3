/** Given names met often in French- and English-speaking groups: which word of « Dupont Marie » is which. Evidence, never a proof. */
import { fold } from '../../text/fold'

const GIVEN = `adam adele adeline adrien agathe agnes ahmed aicha aisha alain alexander alexandra alexandre alexis ali alice alicia aline
amandine amelie amina amine amy ana anais andre andrea andrew angela angelique anissa anita ann anna anne annick annie anthony antoine antonio
arnaud arthur astrid audrey aurelie aurelien axel aylin barbara baptiste bastien beatrice benedicte benjamin benoit bernadette bernard bertrand
bilal brigitte bruno camille carine carla carole caroline catherine cecile cedric celia celine chantal charles charlotte chiara chloe christel
christelle christian christiane christine christophe claire clara claude claudia claudine clement clementine colette corentin corinne cynthia
cyril damien daniel daniele danielle david deborah delphine denis denise diana diane didier dimitri dominique dorothee eddy edith eleonore elena
eliane elif elisabeth elise elizabeth ella elodie eloise emeline emilie emily emma emmanuel emmanuelle eric erika ernest esther estelle etienne
eva eve evelyne fabien fabienne fabrice fanny farid fatiha fatima fatou fatoumata florence florent florian france francis franck francois
francoise frank frederic frederique gabriel gabrielle gaelle gaetan genevieve geoffrey georges gerald geraldine gerard germaine ghislaine gilbert
gilles gisele giulia gregory guillaume guy gwenaelle hamza hannah hans hassan helen helene henri herve hugo hugues ibrahim imane ines ingrid irene
isabelle ismael jacqueline jacques james jane janet jean jeanne jeannine jennifer jeremy jerome jessica joan joanna joel joelle joelle johan johanna
john jonathan joris jose joseph josephine josette josiane judith jules julia julie julien juliette justine karim karima karine katia kelly kenza
kevin khadija khalid laetitia laila lara laura laure laurence laurent lea leila lena leo leon leonie leslie liliane lilou lina linda lionel lisa
loic lola lorenzo louis louisa louise luc luca lucas lucie lucien ludivine ludovic lydia lydie lynn madeleine maeva magali malika manon manuel marc
marcel marco margaret margaux margot maria mariam marianne marie marielle marina marine marion marius marjorie mark marlene martin martine mary
maryline maryse mathias mathieu mathilde matthew matthieu maud maureen maurice max maxime medhi mehdi melanie melissa michael michel michele
michelle mickael mireille mohamed mohammed monique morgane mourad muriel mustapha myriam nabil nadege nadia nadine naima nancy nathalie nathan
nawal nicolas nicole nina noah noel noelle noemie nora nour oceane odette odile olga olivia olivier omar ophelie oscar pascal pascale patricia
patrick paul paula pauline peggy peter philip philippe pierre pierrette quentin rachel rachid rachida raphael rebecca regine regis remi remy renaud
rene renee richard rita robert robin roger roland romain rosa rosalie rose roxane ruth sabine sabrina said salima sam samia samir samira samuel
sandra sandrine sara sarah sebastien selma serge severine sheila simon simone sofia sofiane solange solene sonia sophie soraya stephane stephanie
stephen steve steven susan suzanne sven sylvain sylvester sylvia sylviane sylvie tania tatiana teresa thea theo therese thibault thierry thomas tim
timothy tom tony ursula valentin valentine valerie vanessa veronique victor victoria vincent virginie viviane walter wendy william xavier yael yann
yannick yasmina yasmine youssef yves yvette yvonne zoe zohra`

const known = new Set(GIVEN.split(/\s+/))

/** « Jean-Paul » is known by its first half. */
export const isGivenName = (word: string) =>
  known.has(fold(word)) || known.has(fold(word.split(/[-‑]/)[0] ?? ''))
