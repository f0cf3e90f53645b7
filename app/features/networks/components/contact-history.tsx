import { Link } from "@remix-run/react";
import { periodInWords } from "~/features/projects/period-words";
import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { LinedList } from "~/ui/lined-list";
import { SectionHeading } from "~/ui/section-heading";
import { contactAddress } from "../addresses";
import type { PastOrPresentContact } from "../contact-history.server";
import { networkTexts } from "../texts";
import { ContactLines } from "./contact-lines";

interface ContactHistoryProps {
  slug: string;
  memberId: string;
  contacts: readonly PastOrPresentContact[];
  mayEdit: boolean;
}

const tones = { current: "success", coming: "info", earlier: "plain" } as const;

/** Whom one asks at a member, and whom one asked before. */
export function ContactHistory({ slug, memberId, contacts, mayEdit }: ContactHistoryProps) {
  const texts = useTexts(networkTexts);
  const t = texts.member;
  const address = contactAddress(slug, memberId);
  return (
    <>
      <SectionHeading>{t.contacts}</SectionHeading>
      {contacts.length === 0 && <p>{t.noContacts}</p>}
      <LinedList>
        {contacts.map((contact) => (
          <li key={contact.id}>
            <Badge tone={tones[contact.when]}>{t[contact.when]}</Badge>{" "}
            <span className="meta">{periodInWords(contact, texts.until) ?? texts.unknown}</span>
            {mayEdit && (
              <>
                {" "}
                <Link to={`${address}/${contact.id}`} aria-label={`${t.editContact} ${contact.name}`}>
                  {t.editContact}
                </Link>
              </>
            )}
            <br />
            <ContactLines contact={contact} />
          </li>
        ))}
      </LinedList>
      {mayEdit && (
        <ButtonRow>
          <ButtonLink to={address}>{t.newContact}</ButtonLink>
        </ButtonRow>
      )}
    </>
  );
}
