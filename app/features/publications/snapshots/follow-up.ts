import type { IsoDate } from "~/shared/dates";
import type { PublicDocument } from "./common";

/** The fourth part: what came of each recommendation. */
export interface FollowUpPart {
  title: string;
  recommendations: readonly {
    number: number;
    body: string;
    owner: string;
    status: "not_started" | "under_way" | "done" | "dropped";
    outcome: string;
    statusOn: IsoDate | null;
    followUpOn: IsoDate | null;
  }[];
  documents: readonly PublicDocument[];
}
