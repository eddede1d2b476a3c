/**
 * From the trees of sentences to claims: patterns as data, names and times resolved where the text leaves no choice.
 *
 * <p>The rooms, each with its classes; the one that leads through the others stands first:
 *
 * <ul>
 *   <li><b>The way of a text</b> – begin at {@link ClaimReader}, which takes a source through all of it, sentence by
 *       sentence: {@link ClaimReader}, {@link Draft}, {@link Account}, {@link Assembly}, {@link Repeats}, {@link Lifespan}, {@link Explained},
 *       {@link Reading}
 *   <li><b>The sentence and its tree</b> – what the other rooms ask a sentence: {@link Tree}, {@link Word}, {@link Phrase},
 *       {@link Grammar}, {@link Doers}, {@link Whoever}, {@link Nouns}, {@link Lists}, {@link Counted}, {@link Kinds}, {@link Lexicon},
 *       {@link WordList}
 *   <li><b>The parser's tree mended</b> – each class knows one thing that the parser gets wrong; {@link Repairs} calls them
 *       in their order: {@link Trees}, {@link Repairs}, {@link Mistaken}, {@link Afresh}, {@link Clausal}, {@link Active}, {@link Misgiven}, {@link Undergone}, {@link Interposed}, {@link Compounds}, {@link Strays},
 *       {@link Sayings}, {@link Onward}, {@link Turned}, {@link Fronted}, {@link Reduced}, {@link Parted}, {@link InTurn},
 *       {@link Series}, {@link Listed}, {@link Seen}, {@link Postnominals}, {@link Apposed}, {@link Twofold}, {@link Kinsfolk}, {@link Among}, {@link Apart},
 *       {@link Caused}, {@link Made}
 *   <li><b>What happened</b> – patterns are held against the tree, and give an event those who take part in it:
 *       {@link Finder}, {@link Filling}, {@link Pattern}, {@link PatternBook}, {@link Relation}, {@link Ways},
 *       {@link Steps}, {@link Behind}, {@link Company}, {@link Bearing}, {@link Usual}, {@link Fitting}, {@link Any},
 *       {@link Telling}, {@link Obliged}, {@link Plots}
 *   <li><b>What one verb tells more than once</b> – posts, places, works and clauses in a row: {@link Stations},
 *       {@link Between}, {@link Gapped}, {@link Credits}, {@link DatedWorks}, {@link TitleSpan}, {@link Entitled},
 *       {@link Capacities}, {@link Tallies}
 *   <li><b>The quotation</b> – how far the quotation reaches: {@link Extent}, {@link NamedElsewhere}, {@link Said}, {@link Rounding}
 *   <li><b>Who is meant</b> – nouns and pronouns become names, where the text leaves no choice: {@link Naming},
 *       {@link Pronouns}, {@link WithinSentence}, {@link Attention}, {@link Beside}, {@link Groups}, {@link Family},
 *       {@link Sexes}, {@link Genders}, {@link NamedBodies}, {@link Participants}, {@link Distinct}, {@link Belonging},
 *       {@link Holding}
 *   <li><b>Who appears in the document</b> – names and the person it is about, before the first sentence is read:
 *       {@link Cast}, {@link MainPerson}, {@link Titles}, {@link OtherNames}, {@link Namesakes}, {@link WrittenName}
 *   <li><b>When</b> – times are found in the text, and each event gets its own: {@link Timing}, {@link Moment},
 *       {@link Moments}, {@link Reckoned}, {@link Alternatives}, {@link Glued}, {@link Owned}, {@link Owning}, {@link Lending},
 *       {@link Following}, {@link Again}, {@link Spanning}, {@link Entered}, {@link AsOf}, {@link Cradle}, {@link Lasting},
 *       {@link Ages}, {@link Deaths}
 *   <li><b>Where</b>: {@link Whereabouts}, {@link Locality}, {@link Housed}, {@link PlaceNames}
 *   <li><b>On whose word</b> – who says a sentence, and who is cited in it: {@link Voice}, {@link Attribution},
 *       {@link HandedOn}, {@link Hearsay}, {@link Grounds}, {@link Doubts}, {@link Marks}
 *   <li><b>Who speaks in a document</b> – read from its head, its foot and the marks of its turns, before the first
 *       sentence: {@link Masthead}, {@link Sheet}, {@link Pool}, {@link Standing}, {@link Evidence}, {@link Preamble}, {@link HeadLines}, {@link NameLines}, {@link PlainName},
 *       {@link FullNames}, {@link Formulas}, {@link Sworn}, {@link Takers}, {@link Voices}, {@link FormRows},
 *       {@link Letters}, {@link Signatures}, {@link Issuer}, {@link Answer}, {@link Parties}, {@link OnlyName},
 *       {@link Turns}, {@link Dialogue}, {@link Examiners}
 *   <li><b>What is no claim</b> – what tells too little, or of nobody: {@link Plainness}, {@link Indefinite}
 *   <li><b>Outside sentences</b> – labelled lines, lists, and brackets behind a name: {@link Layout}, {@link Margins},
 *       {@link Infobox}, {@link LabelLine}, {@link Labelled}, {@link Labels}, {@link Posts}, {@link Families},
 *       {@link Decorations}, {@link Entry}, {@link Entries}, {@link Plain}, {@link Bracket}, {@link LifeDates}, {@link LivedFrom},
 *       {@link LifeLine}, {@link Lead}, {@link Vitals}, {@link Styled}, {@link Degrees}, {@link Writings}
 *   <li><b>Lives without sentences</b> – chronologies and registers, whose clauses leave out whom they speak of, are found, written
 *       out as sentences, and read like those: {@link Jottings}, {@link Jotting}, {@link JottedLines}, {@link Together},
 *       {@link Headword}, {@link ArticleHead}, {@link HeadwordDates}, {@link JottedTitle}, {@link JottedClauses}, {@link JottedClause}, {@link JottedDates},
 *       {@link JottedWords}, {@link Opening}, {@link SpelledOut}, {@link Readdressed}
 * </ul>
 */
@NullMarked
package dev.valla.read.claims;

import org.jspecify.annotations.NullMarked;
