import { Fragment } from "react";

const softHyphen = "\u00AD";

/** The first half of a double name and its »og«: »Klima- og«; a long half is left to break. */
const pairStart = /((?<!\p{L})\p{L}{2,10}- og)(?= \p{L})/u;

/** Where the long words of committees' names may part. */
const partingPlaces = [
  /(\p{L}{4,})(udvalg(?:et|ets)?)(?!\p{L})/giu,
  /(arbejds)(markeds)/giu,
  /(beskæf)(tigelses)/giu,
  /(inte)(grations)/giu,
  /(ligestil)(lings)/giu,
  /(sund)(heds)/giu,
  /(uddan)(nelses)/giu,
];

/** Committees' names as a reader would break them: »Klima- og« stays together, »Erhvervsudvalget« may part. */
export function KeepTogether({ children }: { children: string }) {
  return (
    <>
      {children.split(pairStart).map((piece, index) =>
        index % 2 === 1 ? (
          <span key={index} className="keep">
            {piece}
          </span>
        ) : (
          <Fragment key={index}>{withPartingPlaces(piece)}</Fragment>
        ),
      )}
    </>
  );
}

function withPartingPlaces(text: string): string {
  return partingPlaces.reduce((parted, place) => parted.replace(place, `$1${softHyphen}$2`), text);
}
