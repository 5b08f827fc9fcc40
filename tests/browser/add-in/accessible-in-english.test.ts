import { themes } from '../axe.ts';
import { testWithAxe } from '../kit/axe-in-add-in.ts';

describe('K18 axe finds no fault in English, dark and in high contrast,', () => testWithAxe('en', themes.slice(1)));
