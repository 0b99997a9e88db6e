import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { assessmentSchema, situationSchema } from '../../src/contract';

/** The two formats as JSON Schema, by the name of their file. They say less than the reader: no schema counts decimals. */
export const schemas: Readonly<Record<string, JsonSchema>> = {
  'situation-1.json': described(
    situationSchema,
    'Situation',
    'What is known about one person, and the day whose law applies. An absent answer has not been asked yet; "unknown" is an answer.',
  ),
  'assessment-1.json': described(
    assessmentSchema,
    'Assessment',
    'All of the outcome on a day: the conditions, the amount under each reading of the law, and the dates that follow.',
  ),
};

function described(schema: GenericSchema, title: string, description: string): JsonSchema {
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // What a check looks at beyond the keywords stands in a description.
    ignoreActions: ['check', 'raw_check'],
    // Amounts are the one thing that the contract reads in its own way.
    overrideSchema: ({ valibotSchema }) => (valibotSchema.type === 'custom' ? { type: 'number' } : null),
  });
  return { $schema, $id: `urn:twelve-steps:${title.toLowerCase()}-1`, title, description, ...rest };
}
