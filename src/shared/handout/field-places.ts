/**
 * Where each field of a session, of its people and of a run stands: on which papers, on which screens. Nowhere else: what is for
 * the trainers alone, or about somebody, is on no other. A field without a line does not pass (tests/unit/field-places.test.ts), and
 * docs/fields.md is written from these lines. An id is shown nowhere and has none.
 */
import type { Places } from './field-place'
import { PEOPLE_FIELDS } from './people-fields'
import { RUN_FIELDS } from './run-fields'
import { SESSION_FIELDS } from './session-fields'

export const FIELD_PLACES: Places = { ...SESSION_FIELDS, ...PEOPLE_FIELDS, ...RUN_FIELDS }
