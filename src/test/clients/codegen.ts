import type { CodegenConfig } from '@graphql-codegen/cli';

// The published SDL is all that is needed: clients.mjs has fetched it.
const config: CodegenConfig = {
  schema: 'generated/schema.graphql',
  documents: ['typed/questions.ts'],
  generates: {
    'generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          Date: 'string',
          DateTime: 'string',
          Decimal: 'number',
          FinancialYear: 'string',
          FreeText: 'string',
          Url: 'string',
          // Only gateways of a federated graph send these.
          _Any: 'unknown',
          federation__FieldSet: 'string',
          link__Import: 'string',
        },
      },
    },
  },
};

export default config;
