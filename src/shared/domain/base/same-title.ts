/** Whether two titles name one thing in a list: spaces around them and capitals make no difference. */
export const isSameTitle = (one: string, other: string): boolean => folded(one) === folded(other)

const folded = (title: string) => title.trim().toLocaleLowerCase()
