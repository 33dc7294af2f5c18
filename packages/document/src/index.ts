export * from './errors.ts';
export * from './flatten.ts';
export * from './inspect.ts';
export * from './limits.ts';
export * from './model.ts';
export * from './schema.ts';
export * from './secrecy.ts';
export * from './validate.ts';
