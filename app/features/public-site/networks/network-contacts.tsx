import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { PublicSection } from "~/ui/public/public-section";
import { partnerAddress } from "../addresses";
import { ContactCard } from "../components/contact-card";
import { networkTexts } from "./network-texts";
import type { ShownContact } from "./network-view.server";

/** Whom to ask at the members, where that may be known. */
export function NetworkContacts({ contacts }: { contacts: readonly ShownContact[] }) {
  const t = useTexts(networkTexts);
  if (contacts.length === 0) return null;
  return (
    <PublicSection id="kontaktpersoner" heading={t.contacts}>
      <Ledger>
        {contacts.map(({ member, contact, from }, index) => (
          <LedgerEntry key={index} mark={<a href={partnerAddress(member.slug)}>{member.name}</a>}>
            <ContactCard contact={contact} />
            {from && (
              <>
                {" "}
                <span className="soft">{t.from(formatPartial(from))}</span>
              </>
            )}
          </LedgerEntry>
        ))}
      </Ledger>
    </PublicSection>
  );
}
