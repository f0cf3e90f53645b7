import type { ReactNode } from "react";
import type { Contact } from "~/shared/contact";
import { useTexts } from "~/shared/texts";
import { Fact, Facts } from "~/ui/facts";
import { Paragraphs } from "~/ui/paragraphs";
import { SectionHeading } from "~/ui/section-heading";
import type { ServeesOfStrategy } from "../servees.server";
import { initiativeTexts } from "../texts";
import { ServedList } from "./served-list";

interface InitiativeTextProps {
  description: string;
  responsible: string;
  website: string;
  partners: ReactNode;
  served: readonly ServeesOfStrategy[];
  contact: Contact;
  internalNote: string;
}

/** What an initiative is, with whom, and what it serves. */
export function InitiativeText(initiative: InitiativeTextProps) {
  const t = useTexts(initiativeTexts);
  const { description, responsible, website, partners, served, contact, internalNote } = initiative;
  const { name, title, phone, email, isPublic } = contact;
  const contactLines = [name, title, phone, email].filter((line) => line !== "");
  return (
    <>
      <SectionHeading>{t.description}</SectionHeading>
      {description === "" ? <p className="meta">{t.noDescription}</p> : <Paragraphs text={description} />}
      <Facts>
        <Fact term={t.responsible}>{responsible || t.notKnown}</Fact>
        {website !== "" && (
          <Fact term={t.website}>
            <a href={website}>{website.replace(/^https?:\/\//, "")}</a>
          </Fact>
        )}
        {contactLines.length > 0 && (
          <Fact term={t.contact}>
            {contactLines.join(" · ")}
            <br />
            <span className="meta">{isPublic ? t.contactPublic : t.contactInternal}</span>
          </Fact>
        )}
      </Facts>
      <SectionHeading>{t.partners}</SectionHeading>
      {partners}
      <SectionHeading>{t.serves}</SectionHeading>
      <ServedList served={served} />
      {internalNote !== "" && (
        <>
          <SectionHeading>{t.internalNote}</SectionHeading>
          <Paragraphs text={internalNote} />
        </>
      )}
    </>
  );
}
