import { countBeside } from "~/features/partners/own-count";
import { partnerRoles } from "~/features/partners/partner";
import type { PublicPartner } from "~/features/publications/snapshots/pages-common";
import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import { countryName } from "~/shared/countries";
import { useTexts } from "~/shared/texts";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { PublicSection } from "~/ui/public/public-section";
import { partnerAddress } from "../addresses";
import { projectTexts } from "./project-texts";

const order = ["lead", ...partnerRoles.filter((role) => role !== "lead")] as const;

/** Who takes part, by role, the leading partner first; and the countries without a partner named. */
export function PartnersPart({ page: { partners, countries, countriesNote } }: { page: ProjectPage }) {
  const t = useTexts(projectTexts);
  const among = [...countries.map(countryName), countriesNote].filter(Boolean);
  return (
    <PublicSection id="partnere" heading={t.partners} distance="near">
      {partners.length === 0 && among.length === 0 && <p>{t.noPartners}</p>}
      <Ledger>
        {order.flatMap((role) =>
          partners
            .filter((partner) => partner.role === role)
            .map((partner, index) => (
              <LedgerEntry key={`${role} ${index}`} mark={t.roles[role]}>
                <PartnerWords partner={partner} />
              </LedgerEntry>
            )),
        )}
        {among.length > 0 && <LedgerEntry mark={t.countries}>{among.join(", ")}</LedgerEntry>}
      </Ledger>
    </PublicSection>
  );
}

function PartnerWords({ partner }: { partner: PublicPartner }) {
  const t = useTexts(projectTexts);
  const { name, slug, note, city, region, country, headcount } = partner;
  const count = slug === null ? countBeside(name, headcount) : null;
  const details = [city, region, country && countryName(country), count !== null && t.headcount(count), note];
  return (
    <p>
      <b>{slug ? <a href={partnerAddress(slug)}>{name}</a> : name}</b>
      {details.some(Boolean) && <>, {details.filter(Boolean).join(", ")}</>}
    </p>
  );
}
