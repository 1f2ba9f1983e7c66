/** What outlets and bodies that publish call themselves: the last word of their names. */
const OUTLET =
  /\b(?:Times|Post|Herald|Courier|Observer|Agency|Press|News|Review|Journal|Gazette|Dispatch|Tribune|Daily|Weekly|Monthly|Chronicle|Telegraph|Guardian|Standard|Star|Mail|Express|Independent|Monitor|Bulletin|Today|Online|Wire|Magazine|Register|Record|Reporter|Examiner|Inquirer|Argus|Echo|Globe|Mirror|Voice|Radio|TV|Television|Broadcasting|Service|Ministry|Department|Office|Institute|Centre|Center|Foundation|Council|Staff|Command)(?:\s\(\p{Lu}{2,8}\))?$/u;
const NAME =
  /^(?:[Tt]he )?(?:\p{Lu}[\p{L}'’.-]*|of|and|the|for|&|\(\p{Lu}{2,8}\))(?:\s(?:\p{Lu}[\p{L}'’.-]*|of|and|the|for|on|in|&|\(\p{Lu}{2,8}\)))*$/u;

/** The longest names of ministries and agencies, with their short form in brackets. */
const MAX_UNITS = 100;

/**
 * The publisher's name on a line that stands above a headline, as newspapers and ministries print it; null for any other
 * line. "Merenian Press Agency (MPA)" gives itself; so does a body of two lines ("Armed Forces", "General Staff").
 */
export function nameplate(line: string): string | null {
  if (line.length > MAX_UNITS) return null;
  const name = line.replace(/\s+/g, " ");
  return name.split(" ").length <= 7 && NAME.test(name) && OUTLET.test(name) ? name : null;
}
