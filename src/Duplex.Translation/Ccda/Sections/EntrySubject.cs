using System.Xml.Linq;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>Whom an entry is about: the patient, unless it, what it stands in or its section names another.</summary>
internal static class EntrySubject
{
    private const string FamilyHistory = "10157-6";
    private const string Organizer = EntryKind.Prefix + "45";

    /// <summary>Whether the entry is about somebody else and no family history organizer, so that no resource of the patient may say it. Then it is told.</summary>
    /// <param name="section">The section's LOINC code.</param>
    public static bool Refuses(XElement entry, string? section, CcdaBuild build)
    {
        bool isOrganizer = entry.Name.LocalName == "organizer" && (entry.Follows(Organizer) || section == FamilyHistory);
        if (isOrganizer)
        {
            return false;
        }

        if (section != FamilyHistory && !NamesOther(entry))
        {
            return false;
        }

        build.Warn(entry, "The entry is about somebody else than the patient and is no family history organizer, so no resource is made of it; its section's narrative says what the author wrote. Right would be an organizer of template 2.16.840.1.113883.10.20.22.4.45.");
        return true;
    }

    private static bool NamesOther(XElement entry) =>
        entry.Descendants(Cda.Hl7 + "relatedSubject").Any(static related => !related.Ancestors().Any(static outer => outer.Follows(Organizer))) || entry.Ancestors().Any(static outer => outer.AtOnce("subject").At("relatedSubject") is not null);
}
