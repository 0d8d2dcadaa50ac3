/** What must be said of a list before anyone is added: what is left, what was guessed, what is to be looked at. */
import type { LeftBecause, PeopleField } from './people-field'

/** Rows count from 1, as in the file. */
export type PeopleTold =
  | { kind: 'column'; heading: string; because: LeftBecause; at: number }
  /** A column taken for a field by its cells alone. */
  | { kind: 'guess'; heading: string; field: PeopleField; at: number }
  /** A line above the heading. */
  | { kind: 'title'; text: string; row: number }
  /** A total, a heading again, a line that is no person. */
  | { kind: 'nobody'; text: string; row: number }
  | { kind: 'nameless'; email: string; row: number }
  /** Somebody who stands further up, by address or by name. */
  | { kind: 'twice'; name: string; row: number; first: number; by: 'email' | 'name' }
  /** One name in two organisations: two people. */
  | { kind: 'namesake'; name: string; organisations: string[] }
  /** One address under several names: all are kept. */
  | { kind: 'shared'; email: string; names: string[] }
  /** Several people in one cell, read apart. */
  | { kind: 'several'; text: string; row: number }
  | { kind: 'order'; name: string; row: number }
  /** Nothing says whether the names of the list begin with the given name. */
  | { kind: 'orders'; name: string }
  | { kind: 'status'; text: string; row: number }
  | { kind: 'address'; text: string; row: number }
  /** Words beside a name, or of a line, that are in no field. */
  | { kind: 'aside'; text: string; row: number }
  /** More cells than headings: a separator stands in a text. */
  | { kind: 'overlong'; row: number }
  /** Another table or sheet, or what was cut off. */
  | { kind: 'table'; title: string; rows: number }
  /** Text that its author had hidden. */
  | { kind: 'hidden'; text: string }
  /** Comments that somebody put beside the text. */
  | { kind: 'comments'; count: number }
  | { kind: 'cut' }
  /** Of a .pdf without borders: its rows and columns are known by their places. */
  | { kind: 'spaced' }
  | { kind: 'many'; count: number }
