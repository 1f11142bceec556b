import { Document, isScalar, visit } from 'yaml';
import type { SynthPlan } from '../../../study/index.ts';
import { daysFrom } from './days-from.ts';
