const spacing = { enum: ['Default', 'None', 'Small', 'Medium', 'Large', 'ExtraLarge', 'Padding'] };
const closed = (type: string, required: readonly string[], properties: object) => ({
  type: 'object',
  additionalProperties: false,
  required: ['type', ...required],
  properties: { type: { const: type }, ...properties },
});

/**
 * The elements of Adaptive Cards 1.5 that cards of a notice use, written down from their public descriptions
 * (https://adaptivecards.io/explorer): required members, allowed values, and nothing that they do not know.
 */
export const ADAPTIVE_CARD_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...closed('AdaptiveCard', ['version', 'body'], {
    $schema: { const: 'http://adaptivecards.io/schemas/adaptive-card.json' },
    version: { const: '1.5' },
    lang: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Z]{2})?$' },
    rtl: { type: 'boolean' },
    fallbackText: { type: 'string', minLength: 1 },
    body: { type: 'array', minItems: 1, items: { $ref: '#/definitions/element' } },
  }),
  definitions: {
    element: {
      type: 'object',
      oneOf: [
        { $ref: '#/definitions/richTextBlock' },
        { $ref: '#/definitions/columnSet' },
        { $ref: '#/definitions/container' },
      ],
    },
    richTextBlock: closed('RichTextBlock', ['inlines'], {
      inlines: { type: 'array', minItems: 1, items: { $ref: '#/definitions/textRun' } },
      horizontalAlignment: { enum: ['Left', 'Center', 'Right'] },
      spacing: spacing,
    }),
    textRun: closed('TextRun', ['text'], {
      text: { type: 'string', minLength: 1 },
      weight: { enum: ['Default', 'Lighter', 'Bolder'] },
      size: { enum: ['Default', 'Small', 'Medium', 'Large', 'ExtraLarge'] },
      selectAction: closed('Action.OpenUrl', ['url'], {
        url: { type: 'string', pattern: '^https?://' },
      }),
    }),
    columnSet: closed('ColumnSet', ['columns'], {
      columns: { type: 'array', minItems: 1, items: { $ref: '#/definitions/column' } },
    }),
    column: closed('Column', ['items', 'width'], {
      width: { enum: ['auto', 'stretch'] },
      items: { type: 'array', minItems: 1, items: { $ref: '#/definitions/element' } },
    }),
    container: closed('Container', ['items'], {
      id: { type: 'string', minLength: 1 },
      separator: { type: 'boolean' },
      spacing: spacing,
      style: { enum: ['default', 'emphasis', 'good', 'attention', 'warning', 'accent'] },
      items: { type: 'array', minItems: 1, items: { $ref: '#/definitions/element' } },
    }),
  },
};
