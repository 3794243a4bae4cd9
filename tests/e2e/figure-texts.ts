// Invented articles for the specs of the figures: dates exact and vague, missing and impossible, figures of every kind.

/** Everything to the day. */
export const brackenhall = `Brackenhall Clinics tells patients of data breach

April 18, 2025

Brackenhall Clinics, a chain of clinics in Oregon, said hackers broke into its network on February 3, 2025 and were there until February 9, 2025. They stole files with names, addresses and Social Security numbers; no payment cards were exposed. It discovered the intrusion on February 10, 2025 and disclosed the breach on April 11, 2025.

The company told the U.S. Department of Health and Human Services that 61,408 patients were affected by the breach. Letters were sent to patients on April 14, 2025.
`

/** The same breach: another day of discovery, another figure. */
export const brackenhallLater = `Brackenhall Clinics breach is larger, newspaper says

April 25, 2025

Brackenhall Clinics said hackers broke into its network on February 3, 2025 and stole files with names and Social Security numbers. It discovered the intrusion on February 16, 2025.

A reporter of the Brindle Gazette wrote that 72,000 patients of Brackenhall Clinics were affected by the breach.
`

/** A month is all that is told of most events, and a bound of the people. */
export const sedgewick = `Sedgewick Radiology reports data breach

March 21, 2025

Sedgewick Radiology, an imaging center in Ohio, said hackers broke into its network in November 2024 and stole files with names, diagnoses and dates of birth. It discovered the intrusion in January 2025.

The company told the U.S. Department of Health and Human Services that more than 240,000 patients were affected by the breach. Letters were sent to patients in March 2025.
`

/** Discovered only, and about as many people as an office tells before it has counted. */
export const pellworm = `Pellworm Dental reports breach to regulator

May 2, 2025

Pellworm Dental of Iowa reported a data breach to the U.S. Department of Health and Human Services. The filing says that 501 people were affected by the breach. Pellworm Dental discovered the intrusion on March 14, 2025. Hackers stole names, phone numbers and diagnoses.
`

/** Nothing dated, a rounded figure. */
export const harrowgate = `Harrowgate Labs had a data breach

Harrowgate Labs, a laboratory in Texas, had a data breach. About 1.2 million patients were affected by the breach. Hackers stole names, email addresses and test results from Harrowgate Labs.
`

/** Broken into after it was discovered: one of the dates is wrong. */
export const quarrystone = `Quarrystone Hospital tells patients of data breach

June 6, 2025

Quarrystone Hospital in Utah said hackers broke into its network on April 2, 2025 and stole files with names and Social Security numbers. It discovered the intrusion on March 20, 2025. Letters were sent to patients on May 30, 2025. Up to 9,400 patients were affected by the breach.
`

/** Ten years before the others. */
export const oldmere = `Oldmere Health Plan tells members of data breach

September 30, 2015

Oldmere Health Plan, an insurer in Maine, said hackers broke into its network in 2014 and stole files with names and health insurance numbers of members. It discovered the intrusion on July 8, 2015 and disclosed the breach on September 30, 2015. Letters were sent to members on September 4, 2015. 18,250 people were affected by the breach.
`

export const figureTexts: Readonly<Record<string, string>> = {
  'brackenhall.txt': brackenhall,
  'brackenhall-later.txt': brackenhallLater,
  'sedgewick.txt': sedgewick,
  'pellworm.txt': pellworm,
  'harrowgate.txt': harrowgate,
  'quarrystone.txt': quarrystone,
  'oldmere.txt': oldmere,
}
