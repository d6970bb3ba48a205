/** Invented bullets at the edges of each construction: a word that makes one, and the word beside it that does not. */
const groups = {
  asks: `
    A seat on the board, please
    Please note the new rota
    Please give me a seat on the board
    I would really appreciate a mentor
    It would be great to have more time for field visits
    It would really help to have a second van
    More support would help
    More support would help, as it did last year
    Would it be possible to move to the night shift?
    Asking for two more weeks
    Ask for a raise
    Ask for the minutes of the meeting
    Hungry for a bigger role
    Desire to lead a crew
    Career objective: a post in a busy kitchen
    My goal: to run the bakery
    Am I allowed to take Fridays off?
    Let me run the spring fair
    Give me the keys to the depot
    Looking for a permanent role in a nursery
    Looking to grow
    Looking after 40 hens
    A welder looking for a permanent job
    A welder looking for faults in the hull
    Seeking a role in a library
    Seeking out leaks
    Ask: two more mules
    Requests: a bigger oven
    My wish is a quieter office
    Can we have a longer lunch?
    May I lead the choir tour?
    To obtain a position as a beekeeper
    To work the night shift
    Want a day a week for research
    Need a second pair of hands by June
    Need 3 more trestles
    Requesting a transfer to the Lagos desk
    Request handling for 40 stalls
    Interested in leading the dig
    Keen to learn the loom
    Ready for the next grade
    Open to travel
    Happy with the outcome
    I've outgrown the stall and hope for a shop
    Trained the crew and hope for rain
    I'm at the top of my band, so would like a review
    Ask Ines to give me a seat on the panel
    Asked Ines to give me a seat on the panel
    A second desk would help me a lot
    If the kiln stays, let me run it
    More visibility for my work
    I want to become head gardener within a year
    I need to develop better listening skills
    I need to build a barn
    I should learn the loom
    I wish to thank the crew
    I'd love to see the archive opened to schools
    We would like a second ferry from May
    Would value feedback on the menu
    Hoping for a bigger plot
    Next half I would like to run the seed bank`,
  othersDid: `
    Rewrote the label, and four buyers said yes
    Rewrote the label; 7 of which renewed
    Rewrote the label; 31% of payers switched
    Rewrote the label; three weeks passed
    Rewrote the label; 12 growers painted sheds
    Rewrote the label; nobody calls about it any more
    Rewrote the label; they can now order by phone
    Rewrote the label; they were glad
    Rewrote the label; the guild approved it
    Rewrote the label, which the guild approved
    Wrote to the tribunal, which lifted the fine
    Wrote to the tribunal, which sits in May
    Mended the chute, which now empties by noon
    Mended the chute, which is made of tin
    Mended the chute: queues are shorter now
    Mended the chute: queues are more than a mile long
    Mended the chute; the yard is cleaner
    Mended the chute; the yard is 40 m long
    Mended the chute; 512 days without an accident
    Mended the chute; 512 days with rain
    Mended the chute; not one missing seal in 30,000 parts
    Mended the chute; no jams since
    Mended the chute; only 3 complaints
    Mended the chute; only 3 shovels
    Mended the chute; €260k not spent
    Mended the chute; pages from 19 to 4
    Mended the chute; completion 41% → 63%
    Mended the chute; rating from 3.9 to 4.6
    Mended the chute; rating 4.6
    Mended the chute; rating 46 this year
    Mended the chute; waste up 3
    Mended the chute; turnover now lower than in any other yard
    Mended the chute; turnover lower than last year
    Mended the chute; 3x the footfall of last year
    Mended the chute; power use fell 38%
    Mended the chute; engineers can load with a key
    My branch ranked 2nd of 64
    My branch ranked high
    The stall placed first at the fair
    The patch was accepted
    The patch was written
    The guild and approved growers met
    1.4M riders saved one trip a week
    Ran a stall, and 300 pupils joined
    Ran a stall, and 300 pupils signed up for the next
    Collaboration with the mill is much better now
    Hand-offs are cleaner
    Hand-offs are daily
    Instead of nine forms there is one, and it takes 4 minutes
    Nobody waits at the gate any more`,
  portraits: `
    Read "The Loom" twice
    Read two books on weaving
    Read the meters twice a day
    Studied weaving at the college
    Studied the flow of the river
    Got to know the mill
    Got to the mill by six
    Picked up some Twi
    Picked 40 crates of pears
    Started learning the loom
    Started the loom
    Found out why the loom jams
    Found how the fee is made up
    Found 9 leaks
    Learned that hens dislike wind
    Gained knowledge of dyes
    Gained 40 members
    Attended a course on dyes
    Attended to the dyes
    Took the minutes to form a picture of my own
    Strong sense of duty
    Strong sales in June
    Able to lift 40 kg
    A keen walker who never tires
    I am a patient teacher
    I was a teacher at the mill school
    Known for calm under stress
    Senior Loom Keeper
    Loom Keeper at the Mill
    Master of Arts
    Station master
    Hobbies: chess
    Interests and hobbies
    Clean driving licence since 2011
    Driving the mill van
    Goal: 40 pots a day
    Objective of the work: less waste
    The project aims to cut waste
    The project cut waste
    My goal is to hit 120%
    Published in Loom Monthly
    Published in May
    Finish the dye exam before summer
    Run a marathon
    Run a marathon for 400 guests
    Climb the tower twice a week
    Award: potter of the year
    Won the potter of the year award
    Fluent in Twi and Ga`,
  headings: `
    # Results
    Risk management
    Lean & continuous improvement
    Dye and yarn review
    What went well?
    Why did the loom jam
    How: by hand
    Notes from the mill
    Notes
    Meeting with the miller
    Meeting notes
    Meeting the miller's wish, moved the gate
    TODO
    TBD: the gate
    [[Mill log]]
    - [ ] Move the gate
    - [ ] Moved the gate
    - [x] Moved the gate
    See the mill log
    Read more
    Built with oak
    Skills: weaving
    Tools: loom, shuttle
    References on request
    Thanks!
    …
    12`,
  constructions: `
    Analysed and improved yield by 8%
    Carefully analysed and improved yield by 8%
    Analysed yarn and improved yield by 8%
    Loom Keeper: cut waste 9%
    [[Mill]] - waste fell 9%
    [[Mill]]: waste fell 9%
    Mill Planning - cut waste 9%
    Action: moved the loom; waste fell 9%
    Waste: down 9%
    By moving the loom, cut waste 9%
    With a new loom: waste down 9%
    In May: cut waste 9%
    Moved the loom -> waste down 9%
    Moved the loom - waste down 9%
    Moved the loom while cutting waste 9%
    Moved the loom while the mill slept
    Moved the loom with waste down 9%
    Moved the loom with waste in mind
    Moved the loom, aimed at cutting waste 9%
    Moved the loom, aiming to cut waste 9%
    Moved the loom hoping to cut waste 9%
    Moved the loom to cut waste 9%
    Moved the loom to the mill to cut waste 9%
    Moved the loom so that waste fell 9%
    Moved the loom, so waste fell 9%
    Moved the loom. Hence waste fell 9%
    Moved the loom; as a result waste fell 9%
    Moved the loom, resulting in 9% less waste
    Moved the loom, which resulted in 9% less waste
    Moved the loom, helping to cut waste 9%
    Moved the loom, thus cutting waste 9%
    Moved the loom and thereby cut waste 9%
    Moved the loom, then cut waste 9%
    Moved the loom, cut waste 9%, and trained 4 weavers
    Moved the loom, 3.4k orders
    Moved the loom, 3 orders
    Moved the loom, whose waste fell 9%
    Moved the loom until noon
    Moved the loom by noon
    Moved the loom by 9 m
    Moved the loom by hand
    Expected to cut waste 9%
    Could cut waste 9%
    Waste should fall 9%
    Up to 9% less waste
    Waste did not fall
    Failed to cut waste
    Kept waste at 9%
    Held waste below 9% for 4 quarters
    Avoided a fine of €40k
    Without a fine for the first time in 6 years
    Zero fines in 2025
    No fines
    Passed the audit
    External audit passed
    Met every deadline
    Won 3 mills
    Lost no mill
    Sold 40 looms
    Sold looms
    Served 40 mills
    Serves 40 mills
    Saved the mill
    Saved time
    Improved quality
    Improved things a lot
    Helped the mill
    Worked hard
    Various tasks
    Many improvements
    Significantly better yarn
    Yarn is better
    Better yarn
    Less waste
    9% less waste
    a 9% cut in waste
    Waste 9% → 4%
    Waste from 9% to 4%
    Waste at 4%
    Waste of 4%`,
  verbs: `
    Ran demos, persuading 4 mills to sign
    Persuaded the guild
    Turned the guild around on the ban
    Turned the soil
    Restored the mill's licence
    Restored the gate
    Got 3 permits approved by the council
    Wrote a primer; 31% passed the exam
    Passed the exam with 92%
    Passed the note on
    Kept the mill from closing
    Kept the mill open
    Onboarded two mills
    Moved the loom; got 9% off yarn
    Minimised waste
    Minimised waste by 9%
    Minimised the window
    Moved the loom; fixed the leaks
    Fixed the leaks
    Spared the crew 40 hours a week
    Earned a badge in weaving
    Won the crew the yearly award
    Moved the loom; closed the complaints
    Closed the gate
    40 mills helped
    Moved the loom: fewer jams
    Fewer jams
    40 minutes off the round
    Ran the school, with 31% of pupils passing
    Ran the school with 31 pupils
    0 jams since May
    None of the jams came back
    Trained 40 weavers, 31 of whom now run a loom
    Trained weavers, most of whom passed
    Trained weavers, two of them for the first time
    Trained 40 weavers, 31 of them in May
    The gate is now shut by itself
    Pupils now write their own reports
    Rebuilt the loom for the mill
    Rebuilt the loom for 9% less yarn
    Rebuilt the loom, for which the guild paid
    Rebuilt the loom once the guild approved it
    Rebuilt the loom when yarn ran short
    Rebuilt the loom before the fair, selling 40 rugs there
    Rebuilt the loom and the gate, freeing 3 weavers
    Rebuilt the loom and the waste fell 9%
    Rebuilt the loom, meaning that 3 weavers could rest
    Rebuilt the loom (9% less waste) for the mill
    Rebuilt the loom, allowing weavers to work by day
    Rebuilt the loom, ensuring 99% of rugs ship on time
    Rebuilt the loom: rugs now ship on time
    Rebuilt the loom enabling 40 more rugs a day
    Rebuilt the loom by adding a belt, cutting waste 9%
    Rebuilding the loom and the gate
    A rebuilt loom cut waste 9%
    Assisted in the rebuild, which raised yield 9%
    By streamlining looms and cutting waste 9%
    With looms rebuilt, waste fell 9%
    While rebuilding looms, cut waste 9%
    While the mill slept, waste fell 9%
    As head weaver, cut waste 9%
    As a result, waste fell 9%
    Thanks to a new loom, waste fell 9%
    Due to a new loom, waste fell 9%
    Through a new loom, cut waste 9%
    Following the rebuild, waste fell 9%
    After the rebuild, waste fell 9%
    Since May, waste fell 9%
    Within a year, cut waste 9%
    For the mill, cut waste 9%
    Under my lead, waste fell 9%
    Despite a strike, cut waste 9%
    Instead of buying yarn, spun it and saved $40k
    Not only cut waste 9% but sold 40 rugs
    Both cut waste 9% and sold 40 rugs
    Cut waste 9%, not counting offcuts
    If approved, would cut waste 9%
    Would have cut waste 9%
    Should cut waste 9%
    Planned to cut waste 9%
    Hit the target of 9% less waste
    Beat the target by 9%
    Exceeded the target
    On time and under budget by 9%
    Delivered on time
    Delivered 9% under budget
    Finished 3 weeks early
    Finished the loom
    Nominated for an award
    Certified in weaving
    Grew orders from 9 to 40
    Grew orders
    Grew herbs
    Grew the crew from 9 to 40
    Hired 9 weavers
    Hired 9 weavers, cutting overtime 40%
    Onboarded 9 weavers in half the time
    Lost 2 of 9 weavers
    Reached 40 mills
    Reached 40% of mills
    Reached break-even
    Reached out to 40 mills
    Doubled orders
    Tripled the number of looms
    Halved the wait
    Cut the cake
    Cut 40 m of cloth
    Cut the wait to a day
    Cut the wait
    Raised $40k for the school
    Raised a barn
    Raised concerns about waste
    Lifted the gate
    Lifted yield 9%
    Dropped yarn prices
    Dropped the loom
    Lowered the tone
    Lowered waste
    Took waste from 9% to 4%
    Took notes
    Brought waste down to 4%
    Brought tea
    Drove a 9% rise in orders
    Drove the van
    Delivered 9% more orders
    Delivered 40 rugs
    Generated $40k in orders
    Generated a report
    Secured 3 permits
    Secured the gate
    Unlocked $40k of grants
    Enabled 40 weavers to work by day
    Enabled dark mode
    Prevented 3 floods
    Prevented waste
    Eliminated waste
    Eliminated the second sign-off
    Removed 40 steps from the round
    Removed the gate
    Resolved the dispute
    Reduced waste
    Reduced waste significantly
    Sped up weaving by 9%
    Sped up weaving
    Made weaving 9% faster
    Made weaving faster
    Made a rug
    Turned a loss of $40k into a gain of $9k
    Turned waste into yarn
    Converted 9 of 40 mills
    Converted the barn
    Attracted attention
    Sold out in 3 days
    Went live in May
    Went from 9 to 40 looms
    Is now used by 40 mills
    Used 40 m of cloth
    Adopted by 40 mills
    Adopted a new loom
    Downloaded 40k times
    Cited 40 times
    Saved 40 hours a week
    Saved the file
    Freed 3 weavers
    Won a $40k grant
    Recovered $40k
    Stopped 40 leaks
    Stopped the loom
    Met 40 mills
    Met the target
    Passed 40 audits
    Scaled to 40 mills
    Scaled the wall`,
};

export const bulletsAtEdges: readonly string[] = Object.values(groups).flatMap((texts) =>
  texts
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== ''),
);
