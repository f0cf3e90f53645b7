import { useTexts } from "~/shared/texts";
import { Paragraphs } from "~/ui/paragraphs";
import { SectionHeading } from "~/ui/section-heading";
import type { Group, GroupTexts } from "../project-group";
import { projectGroupTexts } from "../texts";

const order: readonly (keyof GroupTexts)[] = [
  "purpose",
  "responsibility",
  "followUp",
  "coordinator",
  "officeAddress",
  "openingHours",
];

/** What is said of the group, and whom to ask. */
export function GroupText({ group }: { group: Group }) {
  const t = useTexts(projectGroupTexts);
  const { name, title, phone, email, isPublic } = group.contact;
  const contact = [name, title, phone, email].filter((line) => line !== "");
  return (
    <>
      <SectionHeading>{t.organised}</SectionHeading>
      {order.map((key) => (
        <section key={key}>
          <SectionHeading level={3}>{t.organisedShown[key]}</SectionHeading>
          {group[key] === "" ? <p className="meta">{t.notWritten}</p> : <Paragraphs text={group[key]} />}
        </section>
      ))}
      <SectionHeading level={3}>{t.contact}</SectionHeading>
      {contact.length === 0 ? (
        <p className="meta">{t.noContact}</p>
      ) : (
        <p>
          {contact.join(" · ")}
          <br />
          <span className="meta">{isPublic ? t.contactPublic : t.contactInternal}</span>
        </p>
      )}
    </>
  );
}
