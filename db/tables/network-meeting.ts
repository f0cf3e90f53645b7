import type { Generated } from "kysely";

export interface NetworkMeetingTable {
  id: string;
  network_id: string;
  held_on: string | null;
  place: Generated<string>;
  title: string;
  agenda: Generated<string>;
  learnt: Generated<string>;
  is_public: Generated<0 | 1>;
  version: Generated<number>;
}
