/** Colours of the house, light scheme. */
export const palette = {
	paper: '#fbfaf6',
	card: '#ffffff',
	ink: '#1d2427',
	inkSecond: '#4c585d',
	river: '#0b5c63',
	lotus: '#a8315a',
	line: '#dcd8cc',
	/** Two tones of river for the pattern: behind the presenter and on the spine. */
	mist: '#dfeae9',
	mistThread: '#cfdfdd',
	riverThread: '#1c6f76',
} as const;
