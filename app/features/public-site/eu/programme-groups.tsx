import { useTexts } from "~/shared/texts";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { euProgrammeAddress } from "../addresses";
import { euTexts } from "./eu-texts";
import type { Shelf } from "./shelf.server";

/** The programmes under each policy area; one that stands under several is found under each. */
export function ProgrammeGroups({ groups }: Pick<Shelf, "groups">) {
  const t = useTexts(euTexts);
  return groups.map(({ area, programmes }) => (
    <section key={area?.slug ?? ""} aria-labelledby={`fagomraade-${area?.slug ?? "uden"}`}>
      {groups.length > 1 || area ? (
        <h3 id={`fagomraade-${area?.slug ?? "uden"}`}>{area?.name ?? t.elsewhere}</h3>
      ) : (
        <h3 className="sr-only" id="fagomraade-uden">
          {t.elsewhere}
        </h3>
      )}
      <Ledger>
        {programmes.map(({ slug, name, areas }) => (
          <LedgerEntry key={slug} mark={<a href={euProgrammeAddress(slug)}>{name}</a>}>
            {areas.join(" · ")}
          </LedgerEntry>
        ))}
      </Ledger>
    </section>
  ));
}
