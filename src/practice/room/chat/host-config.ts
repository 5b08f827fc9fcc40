import type { Theme } from '@fluentui/react-components';
import { HostConfig } from 'adaptivecards';

/** A colour of Fluent UI's theme, which is set on the page. */
const theme = (name: keyof Theme): string => `var(--${name})`;

const colour = (name: keyof Theme) => ({ default: theme(name), subtle: theme(name) });

const foreground = {
  default: { default: theme('colorNeutralForeground1'), subtle: theme('colorNeutralForeground3') },
  dark: colour('colorNeutralForeground1'),
  light: colour('colorNeutralForegroundOnBrand'),
  accent: colour('colorBrandForeground2'),
  good: colour('colorStatusSuccessForeground1'),
  warning: colour('colorStatusWarningForeground1'),
  attention: colour('colorStatusDangerForeground1'),
};

const container = (background: keyof Theme) => ({
  backgroundColor: theme(background),
  borderColor: theme('colorNeutralStroke2'),
  foregroundColors: foreground,
});

const label = { size: 'Default', color: 'Default', isSubtle: false, weight: 'Bolder' };

/** Makes Adaptive Cards look as in Teams. Colours are those of the page’s theme. */
export const hostConfig = new HostConfig({
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  spacing: { none: 0, small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: theme('colorNeutralStroke2') },
  imageSizes: { small: 32, medium: 52, large: 100 },
  supportsInteractivity: true,
  containerStyles: {
    default: container('colorNeutralBackground1'),
    emphasis: container('colorNeutralBackground3'),
    accent: container('colorBrandBackground2'),
    good: container('colorStatusSuccessBackground1'),
    warning: container('colorStatusWarningBackground1'),
    attention: container('colorStatusDangerBackground1'),
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
