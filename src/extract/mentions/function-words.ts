/**
 * Words that are written with a capital only because they open a sentence or stand in a title: the closed classes of English,
 * and the adverbs and verbs that reports open sentences with.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those some any no every each all both either neither another other such many much more most several few
  little less least one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions i you he she it
  we they me him her us them my your his its our their mine yours hers ours theirs who whom whose which what where when why how
  whatever whoever myself himself herself itself ourselves themselves and or but nor so yet for if unless until because since
  although though while whereas whether as than then thus hence therefore however moreover furthermore nevertheless nonetheless
  meanwhile instead indeed otherwise besides still also even just only too very quite rather almost about above across after against
  along amid among around at before behind below beneath beside between beyond by concerning considering despite down during except
  excluding following from in including inside into like near of off on onto opposite out outside over past per regarding round save
  through throughout till to toward towards under underneath unlike up upon versus via with within without according due owing is are
  was were be been being am do does did done doing have has had having will would shall should can could may might must ought not never
  ever always often sometimes usually once twice again already soon later earlier recently now today yesterday tomorrow tonight here
  there elsewhere everywhere nowhere somewhere perhaps maybe probably possibly certainly clearly apparently reportedly allegedly
  supposedly presumably officially publicly previously formerly currently presently initially originally finally eventually
  ultimately lastly first firstly second secondly third thirdly last next yes ok okay well please thanks let lets see read watch
  click share follow asked told said says say saying according given based amid yet nobody everyone everybody someone somebody
  anyone anything everything nothing something none half part whether let's it's that's there's he's she's we're they're i'm don't
  dear tags image photo video editor's note by`
    .split(/\s+/)
    .map((word) => word.replace(/'/g, "")),
);

/** Small words that may stand inside a person's or a group's name between two words with capitals. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "al el ul ud bin ibn bint ben abu umm de del della di da dos du la le los las van von der den ter wa wal".split(
    " ",
  ),
);

export const MONTHS: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov
  dec`.split(/\s+/),
);

export const WEEKDAYS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun`.split(
    /\s+/,
  ),
);
