using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>Steps that read which patient or account goes up in another (MRG).</summary>
internal static class MergeSteps
{
    /// <summary>
    /// The patient of PID replaces whomever MRG-1 names by a number of the same authority and type, who is no more in use. Nothing of the
    /// one passes to the other: each keeps what was said of them, and the two point to each other.
    /// </summary>
    public static bool Patients(MessageBuild build)
    {
        if (build.Patient is not { } survivor)
        {
            return true;
        }

        TranslationContext context = build.Context;
        if (build.First("MRG") is not { } mrg)
        {
            context.Warn(new Hl7Path("MRG"), "There is no MRG segment, so nobody is merged; a merge names the patient who goes in MRG-1.");
            return true;
        }

        MergedNumbers numbers = MergedNumbers.Read(mrg, mrg[1].Value.IsPresent ? 1 : 4, build);
        if (!numbers.HasAny)
        {
            context.Warn(mrg.Place(1), "MRG-1 holds no identifier, so nobody is merged; right would be the number of the patient who goes.");
            return true;
        }

        if (numbers.Gone.Count == 0 && numbers.HasSame)
        {
            context.Warn(mrg.Place(1), "MRG-1 and PID-3 name the same patient, so nobody is merged; right would be the number of the patient who goes.");
        }

        foreach ((string id, Source number) in numbers.Gone)
        {
            Add(mrg, id, [number, .. numbers.Gone.Count == 1 ? numbers.Unpaired : []], survivor, build);
        }

        return true;
    }

    /// <summary>MRG-3, the account that goes.</summary>
    public static bool Accounts(MessageBuild build)
    {
        if (build.Patient is not null && build.First("MRG") is { } mrg)
        {
            AccountReading.ReadPrior(mrg, build);
        }

        return true;
    }

    private static void Add(PlacedSegment mrg, string id, List<Source> numbers, TranslatedResource<Patient> survivor, MessageBuild build)
    {
        TranslationContext context = build.Context;
        string? before = context.Coverage?.BeginResource("Patient");
        Patient gone = new() { Id = id, Name = mrg.ReadAll(7, "name", context, XpnToHumanName.Read) };
        foreach (Source number in numbers)
        {
            gone.Identifier.AddIfAny(number.Into("identifier", CxToIdentifier.Read));
        }

        foreach (int field in (ReadOnlySpan<int>)[2, 4])
        {
            foreach (Identifier identifier in mrg.ReadAll(field, "identifier", context, CxToIdentifier.Read))
            {
                PersonNumbers.AddIfNew(identifier, gone.Identifier);
            }
        }

        context.Coverage?.EndResource(before!);
        TranslatedResource<Patient> added = build.AddPatient(gone);
        added.Value.Active = false;
        added.Value.Link.Add(new PatientLink { Other = new Reference { ReferenceValue = survivor.Reference }, Type = LinkTypeCodes.ReplacedBy });
        added.IsAddition("link");

        // Whoever goes may be known better than the merge tells.
        added.IsDefault("identifier");
        added.IsDefault("name");
        survivor.Value.Link.Add(new PatientLink { Other = new Reference { ReferenceValue = added.Reference }, Type = LinkTypeCodes.Replaces });
        survivor.IsAddition("link");
        build.Patient = survivor;
    }
}
