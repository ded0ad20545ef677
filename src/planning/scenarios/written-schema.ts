import { z } from 'zod';
import { idSchema, nameSchema } from '../../network/name.ts';
import { sectorSchema, siteSchema } from '../../network/site.ts';
import { projectSchema, scenarioSchema } from '../project.ts';

function listChangesSchema<T extends z.ZodType>(entry: T) {
  return z.strictObject({
    added: z.array(entry).optional(),
    changed: z.array(entry).optional(),
    dropped: z.array(idSchema).optional(),
    placed: z.array(z.strictObject({ id: idSchema, after: idSchema.nullable() })).optional(),
  });
}

const networkChangesSchema = z.strictObject({
  sites: listChangesSchema(siteSchema).optional(),
  sectors: listChangesSchema(sectorSchema).optional(),
});

/** Parts that are written at many places, by the name that the published schema gives them. */
export const namedSchemas = z.registry<{ id: string }>();
namedSchemas.add(siteSchema, { id: 'site' });
namedSchemas.add(sectorSchema, { id: 'sector' });
namedSchemas.add(networkChangesSchema, { id: 'changes' });

/** What only files say of a branched scenario. */
export const branchPartsSchema = z.strictObject({
  was: networkChangesSchema.optional(),
  changes: networkChangesSchema,
});

const branchedSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  basis: z.strictObject({
    scenarioId: idSchema,
    year: z.int().min(2000).max(2100).optional(),
    was: networkChangesSchema.optional(),
  }),
  changes: networkChangesSchema,
});

/** A project as files hold it: scenarios whole, or as the changes from the one that they were branched from. */
export const writtenSchema = projectSchema.extend({
  scenarios: z.array(z.union([scenarioSchema, branchedSchema])).min(1),
});
