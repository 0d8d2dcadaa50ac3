/** English words of a list of people before anyone is added: what is left, what was guessed, what is to be looked at. */
import type { Text } from '../fr'

export const peopleList: Text['peopleList'] = {
  quoted: (texts) => texts.map((text) => `‘${text}’`).join(', '),
  columns: (groups) => `Columns left out: ${groups.join('; ')}.`,
  because: {
    payer: (names) => `${names} (whoever pays or buys is not who attends)`,
    'other-person': (names) => `${names} (somebody else)`,
    phone: (names) => `${names} (telephone)`,
    postal: (names) => `${names} (postal address)`,
    date: (names) => `${names} (dates)`,
    number: (names) => `${names} (numbers, amounts)`,
    civility: (names) => `${names} (form of address)`,
    constant: (names) => `${names} (the same answer throughout)`,
    second: (names) => `${names} (another column stands for it)`,
    unlike: (names) => `${names} (the cells do not answer the heading)`,
    unknown: (names) => `${names} (no place among a participant’s details)`,
  },
  guesses: (columns) => `Read by what it holds, for want of a known heading: ${columns}. Please check.`,
  guess: (column, field) => `‘${column}’ (${field})`,
  titles: (texts) => `Lines that are nobody, left out: ${texts}.`,
  nameless: (emails) => `Addresses without a name, kept, to be named: ${emails}.`,
  twiceByEmail: (name, row, first) =>
    `Row ${row}: ${name} is in row ${first} already, with the same address.`,
  twiceByName: (name, row, first) => `Row ${row}: ${name} is in row ${first} already.`,
  namesake: (name, organisations) => `${name}: several people of that name (${organisations}), all kept.`,
  shared: (email, names) => `${email} is used by several people: ${names}. All are kept.`,
  several: (text, row) => `Row ${row}: ‘${text}’, several people in one cell, read separately: please check.`,
  order: (names) => `First and last name to be checked, not in the order of the rest of the list: ${names}.`,
  orders: (name) =>
    `Nothing says whether the first name comes first: ‘${name}’ is read first name, then last name. If not, choose ‘Last name, then first’.`,
  status: (texts) => `Taken as registered, for want of understanding: ${texts}.`,
  address: (texts) => `E-mail addresses that are none, or one too many, left out: ${texts}.`,
  aside: (texts) => `Left out, to be copied if it is of use: ${texts}.`,
  overlong: (rows) =>
    `More cells than the heading, a separator probably stands in a text: rows ${rows}. They are not ticked.`,
  tables: (texts) => `Other tables or sheets, left out: ${texts}.`,
  table: (title, rows) => `‘${title}’ (${rows} ${rows < 2 ? 'row' : 'rows'})`,
  unnamedTable: (rows) => `a table of ${rows} ${rows < 2 ? 'row' : 'rows'}`,
  hidden: (texts) => `Hidden text in the file, left out: ${texts}.`,
  cut: 'The list is longer: only the first 10,000 rows are read.',
  many: (count) => `This list has ${count} people: is it really one group?`,
  andMore: (texts, more) => `${texts} and ${more} more`,
}
