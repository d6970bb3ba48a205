/** Irregular verbs: lemma, past, participle where it differs. */
export const irregularVerbs = `
begin began begun;bring brought;build built;buy bought;catch caught;choose chose chosen;come came come;cut cut;deal dealt;
do did done;draw drew drawn;redraw redrew redrawn;drive drove driven;fall fell fallen;feed fed;find found;fly flew flown;
forecast forecast;foresee foresaw foreseen;get got gotten;give gave given;go went gone;grow grew grown;hang hung;have had;
hear heard;hit hit;hold held;uphold upheld;keep kept;know knew known;lay laid;lead led;learn learnt;leave left;lend lent;let let;lose lost;
make made;mean meant;meet met;oversee oversaw overseen;pay paid;put put;read read;rebuild rebuilt;rewrite rewrote rewritten;
ride rode ridden;ring rang rung;rise rose risen;run ran run;say said;see saw seen;seek sought;sell sold;upsell upsold;
cross-sell cross-sold;send sent;set set;sew sewed sewn;shake shook shaken;shed shed;shoot shot;show showed shown;shrink shrank shrunk;
shut shut;sing sang sung;sink sank sunk;sit sat;sow sowed sown;speak spoke spoken;spend spent;spin spun;split split;spread spread;
stand stood;steal stole stolen;stick stuck;strike struck;sweep swept;swim swam swum;swing swung;take took taken;undertake undertook undertaken;
teach taught;tell told;think thought;throw threw thrown;understand understood;wake woke woken;wear wore worn;weave wove woven;
win won;wind wound;write wrote written;slide slid;beat beat beaten;become became become;outpace outpaced;overshoot overshot;
retrofit retrofitted;input input;spur spurred;trim trimmed;cap capped;slim slimmed;drop dropped;stop stopped;plan planned;
ship shipped;refer referred;net netted;rid rid;stem stemmed;program programmed;pin pinned;step stepped;map mapped;swap swapped;
tag tagged;scrap scrapped;log logged;prep prepped;permit permitted;transfer transferred;equip equipped;control controlled;
cancel cancelled;label labelled;model modelled;travel travelled;total totalled;bag bagged;top topped;wrap wrapped;pen penned;
chat chatted;plot plotted;vet vetted;spot spotted;submit submitted;commit committed;admit admitted;omit omitted;occur occurred;
slip slipped;dip dipped;scan scanned;plug plugged;strip stripped;drag dragged;debug debugged;blog blogged;mop mopped;knit knitted;
clog clogged;unclog unclogged;run-off ran-off;outrun outran;offset offset;reset reset;shadow shadowed;fit fitted;outfit outfitted;
upset upset;speed sped;prefer preferred;compel compelled;propel propelled;channel channelled;fuel fuelled;counsel counselled;
dial dialled;signal signalled;enrol enrolled;instil instilled;fulfil fulfilled;distil distilled;tie tied;dye dyed;up upped;creep crept;leap leapt;spring sprang sprung;swell swelled swollen;thin thinned;ebb ebbed;pare pared;whittle whittled;
snag snagged;re-win re-won;rewin rewon;outbid outbid;outsell outsold;sap sapped;undercut undercut;outgrow outgrew outgrown;bet bet;wring wrung;
extol extolled;nip nipped;quell quelled;rot rotted;grin grinned;regret regretted;defer deferred;infer inferred;incur incurred;recur recurred;
unplug unplugged;abet abetted;rebut rebutted;acquit acquitted;allot allotted;rerun reran;re-run re-ran;reread reread;retell retold;relet relet;
re-let re-let;recut recut;resell resold;re-sell re-sold;understaff understaffed;bid bid;shave shaved;dig dug;sling slung;grind ground;freeze froze frozen;
slay slew slain;breed bred;bleed bled;dwell dwelt;smell smelt;rend rent;bind bound;stanch stanched;hem hemmed;tan tanned;grit gritted;gut gutted;
pat patted;tap tapped;cop copped;jam jammed;unjam unjammed;ram rammed;rev revved;rig rigged;rip ripped;rob robbed;rub rubbed;stir stirred;
scrub scrubbed;shop shopped;skip skipped;slot slotted;stub stubbed;sum summed;tug tugged;whip whipped;zip zipped;zap zapped;wed wed;mow mowed mown;
saw sawed sawn;shear sheared shorn;strew strewed strewn;prove proved proven;quit quit;withdraw withdrew withdrawn;shoo shooed;broadcast broadcast;typeset typeset;benefit benefited;
format formatted;reformat reformatted;hone honed;entrap entrapped;overlap overlapped;handicap handicapped;worship worshipped;kidnap kidnapped`;
/** Doubling verbs whose doubled spelling is British and whose single one is American. */
export const singleOrDouble =
  'cancel label model travel total channel fuel counsel dial signal enrol instil fulfil distil';
