/** Further verbs of change by kind, as lemmas in both spellings. Those of every resume stand in `verbs`. */

/** A quantity goes up. */
export const raisingToo =
  'swell balloon upscale deepen broaden fatten plump replicate magnify enliven invigorate reignite rekindle revive jumpstart jump-start supercharge scale beef better fortify sweeten steepen hoist upsize redouble outgrow overfill surge';

/** A quantity goes down. */
export const loweringToo =
  'pare whittle chop axe lighten moderate subdue suppress abate attenuate depress cheapen thin taper downscale curtail restrict restrain prune shorten slacken soften cushion absorb deescalate de-escalate de-risk derisk relax loosen decongest declutter unburden offload slice hack scythe squeeze minify compact deduplicate dedupe dedup economise economize conserve drain deplete sap undercut dilute';

/** A quality gets better. */
export const improvingToo =
  'ameliorate elevate uplift better perfect tighten calm brighten freshen quieten rationalise rationalize clarify shore normalise normalize rebalance professionalise professionalize future-proof futureproof toughen hone mature remediate rehabilitate revive resuscitate nourish galvanise galvanize humanise humanize demystify de-clutter';

/** Something of worth is got. */
export const gainingToo =
  'release scoop bank notch rack accumulate crowdfund fundraise repatriate wring entice lure woo coax re-engage reengage reactivate re-activate regain reconquer reinstate re-win rewin crack snag snare command fetch outbid monetise monetize re-sign cross-sell eke carve cash out-license poach outsell re-let relet rent';

/** Something bad is taken away or kept away, whatever its object. */
export const removingToo =
  'banish dispel quash squash neutralise neutralize nullify thwart foil extirpate uproot exorcise defeat unmask unjam unsnarl detoxify decontaminate deworm depollute pre-empt preclude';

/** The same, but only of what is bad or can be watched. */
export const endingToo =
  'stamp wipe weed purge scrap drain axe drop abandon retire expunge exterminate suppress intercept block repel detect outlaw ban untangle undo extinguish quell defang defund evict stanch staunch plug seal bust nip root phase settle';

/** A quantity moves by itself. */
export const movingToo =
  'slump nosedive crater rocket balloon mushroom snowball collapse subside abate ebb wane dwindle diminish lessen ease inch creep tick slow accelerate quicken firm flatten plateau bounce rally bottom cool lift strengthen weaken deteriorate worsen fade revert near approach hover shoot leap spring swell shrivel thin crash relapse stall treble multiply vary range regress overtake lag trend fizzle taper trickle flood pile accumulate escalate regain outstrip outgrow sprout bloom flourish thrive rot die perish survive hatch germinate';

/** Somebody else takes a decision. */
export const deciding =
  'withdraw waive dismiss rescind uphold exonerate acquit reinstate overrule approve accept adopt endorse ratify greenlight green-light sanction grant fund renew certify accredit authorise authorize sign agree back rehire recommission reorder re-order rebook resubscribe overturn clear concede enact fast-track merge';

/** Work as further trades tell it. */
export const workingToo =
  'knock lop reconnect reassure tidy badger nag unpick untie stagger repurpose upcycle stake splice rivet solder braze caulk grout tile thatch plaster shingle glaze sand varnish lacquer stain upholster hem darn embroider quilt felt tan fire temper quench anneal smelt cast mill bore ream tap thread grind deburr etch engrave emboss laminate collate perforate staple emblazon typeset kern retouch airbrush colour-grade color-grade dub subtitle caption voice narrate transliterate romanise paraphrase summarise summarize abridge annotate gloss cross-check crosscheck triangulate tabulate tally reckon enumerate itemise itemize inventory stocktake decant funnel siphon bail dredge rig belay haul tow winch lug stow lash palletise wheel ferry shuttle chauffeur courier usher concierge valet waitress waiter wait marinate braise roast fry saute knead proof leaven ferment brew bottle cork decoct infuse steep blend thresh winnow till plough plow harrow transplant graft pollinate espalier mulch compost fertilise fertilize spray dose drench shear milk calve lamb farrow incubate candle brood cull slaughter butcher debone fillet gut brine pickle fumigate bait trawl angle snorkel row paddle kayak abseil groom muck saddle lunge shoe farrier neuter spay microchip worm bandage splint suture cannulate intubate ventilate defibrillate phlebotomise palpate auscultate percuss sonograph x-ray mri biopsy excise rehab mobilise mobilize massage acupuncture hypnotise chaperone rehome preach baptise baptize officiate chant cantor busk gig solo jam improvise arrange transpose audition understudy stage-manage prop mic soundcheck livestream podcast vlog sub-edit subedit fact-check factcheck videotape storyboard keyframe rotoscope texture lip-sync motion-capture playtest localise localize internationalise internationalize transcreate white-label reskin theme wireframe mock mockup diagram whiteboard storymap story-map timebox dogfood smoke-test soak-test load-test stress-test fuzz profile disassemble decompile reverse-engineer root jailbreak flash breadboard tapeout floorplan commission decommission recommission isolate earth bond megger meter dun chase amortise amortize depreciate capitalise capitalize hedge short underwrite reinsure adjudicate subrogate notarise convey probate indict arraign subpoena depose cross-examine leaflet doorknock door-knock phonebank whip table legislate regulate zone rezone gazette police marshal steward muster parade reconnoitre recon scout surveil wiretap decrypt decipher decode encode steganograph geocode georeference peg theodolite backfill pave tarmac kerb gravel surface resurface reroof rewire replumb repipe replaster repaint repoint retile reglaze reupholster rehang resole reline recoat rewind regear recut revisit reread reinspect retest re-test rerun re-run replan recalculate recalibrate reconfigure redeploy reformat reindex relabel remap rename reorder repackage rephrase reroute reschedule reseed reshoot resize restyle retag retool retype reword';
