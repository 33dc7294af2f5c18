export * from './errors.ts';
export * from './flatten.ts';
export * from './model.ts';
export * from './schema.ts';
