import type { BuildOptions } from 'esbuild';

export const plugin: BuildOptions;
export const cli: BuildOptions;
export function buildAll(): Promise<void>;
