// The mode of the build in which handlers tell their first call, and how: for the build and for the journeys.

/** A word of the build's command line, so that no environment leads there. */
export const HANDLERS = 'handlers'

/** What the line of a first call begins with, on the page's console; the handler's key follows. */
export const CALLED = 'handler called: '
