import type { Finding } from './finding.ts';
import type { Material } from './material.ts';

/** One thing to look for. Pure; finds nothing where it cannot be sure. */
export type Rule = (material: Material) => readonly Finding[];
