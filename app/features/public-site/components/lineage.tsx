import { useTexts } from "~/shared/texts";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { tripAddress } from "../addresses";
import type { KinWithTrips } from "../committee-page.server";
import { committeeTexts } from "../committee-texts";
import { periodName } from "../period-name";
import { CommitteeLink } from "./committee-link";

interface LineageProps {
  predecessors: readonly KinWithTrips[];
  successors: readonly KinWithTrips[];
}

/** The committees that this one came from and those that came of it, in the order of time, with their trips. */
export function Lineage({ predecessors, successors }: LineageProps) {
  const t = useTexts(committeeTexts);
  const kin = [
    ...predecessors.map((each) => ({ ...each, when: t.before })).reverse(),
    ...successors.map((each) => ({ ...each, when: t.after })),
  ];
  return (
    <Ledger ordered>
      {kin.map(({ slug, name, periodSlug, when, trips }) => (
        <LedgerEntry
          key={slug}
          mark={
            <>
              <b>{periodName(periodSlug)}</b>
              <br />
              <span className="soft">{when}</span>
            </>
          }
        >
          <h3 className="h4">
            <CommitteeLink slug={slug} name={name} />
          </h3>
          {trips.length === 0 ? (
            <p>{t.noTrips}</p>
          ) : (
            <ul className="nobullet-list">
              {trips.map(({ reference, name: places, year }) => (
                <li key={reference}>
                  <a href={tripAddress(reference)}>{[places, year].filter(Boolean).join(" ")}</a>
                </li>
              ))}
            </ul>
          )}
        </LedgerEntry>
      ))}
    </Ledger>
  );
}
