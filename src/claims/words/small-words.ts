/** Words of grammar and of judgement that the grammar looks for. */
export const determiners =
  'a an the this that these those my our his her its their your each every all any some both no another';
export const pronouns = "i we he she they it you who i've we've i'd we'd i'm we're";
export const auxiliaries =
  'have has had be is are was were been being do does did will would can could may might must shall should am';
export const prepositions =
  'of in on at for from to with by via through across over under within during into onto among between against about around after before since until per towards toward throughout despite without upon off out up down near along as than like including beyond behind below above amid using regarding concerning following';
export const adverbs =
  'also then successfully significantly substantially dramatically considerably noticeably greatly largely effectively efficiently consistently continuously continually regularly actively proactively proudly personally directly single-handedly independently jointly collaboratively closely quickly rapidly immediately promptly subsequently ultimately eventually finally currently previously recently initially primarily mainly mostly really very quite more further furthermore additionally moreover even still already soon again almost nearly roughly approximately about around just only not now never always often daily weekly monthly quarterly annually yearly thereby hence thus therefore so smoothly partially fully completely entirely strategically systematically steadily sharply markedly drastically measurably materially permanently collectively well overall simultaneously there here instead together alongside radically vastly visibly massively tremendously slightly progressively gradually instantly automatically';
export const comparatives =
  'better faster higher lower fewer less more greater smoother quicker easier smarter stronger cheaper shorter longer larger smaller bigger safer cleaner simpler leaner healthier richer closer tighter earlier sooner clearer deeper wider';
export const traits =
  'motivated passionate enthusiastic hardworking hard-working dedicated reliable punctual curious creative organized organised detail-oriented detail-minded self-motivated self-starter team-player adaptable flexible patient friendly honest ambitious energetic proactive dynamic dependable committed professional experienced seasoned fluent native skilled proficient knowledgeable familiar able capable confident resourceful versatile analytical innovative competent eager diligent tidy calm polite outgoing resilient disciplined empathetic articulate strong excellent good great outstanding exceptional proven solid deep extensive natural quick keen results-oriented results-driven goal-oriented goal-driven level-headed interpersonal bilingual multilingual licensed willing physically mentally';
export const amountWords =
  'zero none half third quarter doubled tripled quadrupled halved twice thrice dozens hundreds thousands millions billions tenfold twofold threefold fourfold fivefold double triple';
