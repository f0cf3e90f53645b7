import type { Generated } from "kysely";

export interface EuProgrammeTable {
  id: string;
  slug: string;
  name: string;
  areas: Generated<string>;
  guidance: Generated<string>;
  website: Generated<string>;
  starts_on: string | null;
  ends_on: string | null;
  version: Generated<number>;
}
