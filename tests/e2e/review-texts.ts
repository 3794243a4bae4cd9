// Invented articles for the specs of the review: each with what a person has to look at.

/** A dozen facts, none of them disputed. */
export const tollgate = `Tollgate Family Clinics tells patients of data breach

April 9, 2025

Tollgate Family Clinics, a chain of clinics in Oregon, said hackers broke into its network on February 3, 2025 and stole files with names, addresses and Social Security numbers. It discovered the intrusion on February 10, 2025.

The company told the state attorney general that 61,408 patients were affected by the breach. The attackers used stolen credentials to enter the network.

Tollgate Family Clinics notified the FBI and offers credit monitoring to everybody affected. The ransomware group Grey Moss claimed responsibility for the attack. It reset all passwords. Letters were sent to patients on April 4, 2025.
`

/** The same breach, with another figure. */
export const tollgateLater = `Tollgate Family Clinics breach is larger, newspaper says

April 11, 2025

Tollgate Family Clinics said hackers broke into its network on February 3, 2025 and stole files with names and Social Security numbers.

A reporter of the Brindle Gazette wrote that 72,000 patients of Tollgate Family Clinics were affected by the breach.
`

/** A count that stands for one not known yet. */
export const quillby = `Quillby Health Plan reports breach to regulator

May 2, 2025

Quillby Health Plan reported a data breach to the U.S. Department of Health and Human Services. The filing says that 501 people were affected by the breach. Hackers stole names and diagnoses from Quillby Health Plan on March 14, 2025.
`

/** Another name for what may be the breach at Tollgate: the same day and the same number of people. */
export const tollgateHolding = `Marrow Lake Holdings reports data breach to attorney general

April 10, 2025

Marrow Lake Holdings told the attorney general of Oregon that 61,408 people were affected by a data breach. Marrow Lake Holdings discovered the intrusion on February 10, 2025. Hackers broke into its network on February 3, 2025 and stole files with names and Social Security numbers.
`

/** Tells of no breach. */
export const harvest = `Thornfield orchard opens its gates to visitors

September 5, 2025

The orchard at Thornfield opens on Saturday. Visitors can pick apples and pears and watch how cider is made. The entrance is free for children, and a tractor takes families to the far rows every half hour.
`
