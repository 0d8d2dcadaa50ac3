/** An axis of version 1 of a session or run: it could not be retired, had no colour of its own, and said of nobody what they do. */

type Version1 = { icon: string }

const activities: Record<string, string> = { compass: 'listen', messages: 'exchange' }

export const axisFrom1 = (axis: Version1) => ({
  ...axis,
  retired: false,
  colour: '',
  activity: activities[axis.icon] ?? 'practise',
})
