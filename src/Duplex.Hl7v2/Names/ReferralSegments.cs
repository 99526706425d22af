namespace Duplex.Hl7v2.Names;

/// <summary>Chapter 11: referrals.</summary>
internal static class ReferralSegments
{
    public static IEnumerable<KeyValuePair<string, NamedSegment>> All { get; } =
    [
        new("RF1", NamedSegment.Of("Referral Information", """
            Referral Status CE | Referral Priority CE | Referral Type CE | Referral Disposition CE+ | Referral Category CE
            | Originating Referral Identifier EI | Effective Date TS | Expiration Date TS | Process Date TS | Referral Reason CE+
            | External Referral Identifier EI+
            """)),
        new("PRD", NamedSegment.Of("Provider Data", """
            Provider Role CE+ | Provider Name XPN+ | Provider Address XAD+ | Provider Location PL
            | Provider Communication Information XTN+ | Preferred Method of Contact CE | Provider Identifiers PLN+
            | Effective Start Date of Provider Role TS | Effective End Date of Provider Role TS
            """)),
    ];
}
