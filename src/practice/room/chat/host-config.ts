import { HostConfig } from 'adaptivecards';

const colour = (name: string) => ({ default: `var(--${name})`, subtle: `var(--${name})` });

const foreground = {
  default: { default: 'var(--text)', subtle: 'var(--subtle)' },
  dark: colour('text'),
  light: colour('on-brand'),
  accent: colour('brand-text'),
  good: colour('good'),
  warning: colour('warning'),
  attention: colour('attention'),
};

const container = (background: string) => ({
  backgroundColor: `var(--${background})`,
  borderColor: 'var(--line)',
  foregroundColors: foreground,
});

const label = { size: 'Default', color: 'Default', isSubtle: false, weight: 'Bolder' };

/** Makes Adaptive Cards look as in Teams. Colours come from the page, so they follow its light or dark theme. */
export const hostConfig = new HostConfig({
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  spacing: { none: 0, small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  supportsInteractivity: true,
  containerStyles: {
    default: container('card'),
    emphasis: container('emphasis'),
    accent: container('accent-surface'),
    good: container('good-surface'),
    warning: container('warning-surface'),
    attention: container('attention-surface'),
  },
  adaptiveCard: { allowCustomStyle: false },
  actions: {
    maxActions: 6,
    spacing: 'Medium',
    buttonSpacing: 0,
    actionsOrientation: 'Horizontal',
    actionAlignment: 'Left',
    allowTitleToWrap: true,
    showCard: { actionMode: 'Inline', inlineTopMargin: 12, style: 'emphasis' },
  },
  inputs: {
    label: {
      inputSpacing: 'Small',
      requiredInputs: { ...label, suffix: ' *', suffixColor: 'Attention' },
      optionalInputs: label,
    },
    errorMessage: { size: 'Small', color: 'Attention', weight: 'Default' },
  },
  factSet: {
    title: { weight: 'Bolder', wrap: true, maxWidth: 150 },
    value: { wrap: true },
    spacing: 12,
  },
  textStyles: {
    heading: { size: 'Default', weight: 'Bolder' },
    columnHeader: { weight: 'Bolder' },
  },
  textBlock: { headingLevel: 2 },
  table: { cellSpacing: 8 },
});
