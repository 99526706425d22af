using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Segments;

/// <summary>OBR to the only Specimen of its order (sheet <c>OBR[Specimen]</c>); an element that an SPM has filled stays.</summary>
internal static class ObrToSpecimen
{
    private const string FastingCodes = "http://terminology.hl7.org/CodeSystem/v2-0916";

    /// <summary>Whether the segment says something of a specimen: a time of observation alone does not tell that there is one.</summary>
    public static bool Names(PlacedSegment obr, TranslationContext context) =>
        Source.Of(obr, 15, context).IsPresent || obr[9].Value.IsPresent || obr[14].Value.IsPresent || obr[39].Value.IsPresent
        || Fasting(obr, context) is not null;

    public static void Read(PlacedSegment obr, Specimen specimen, TranslationContext context)
    {
        if (Source.Of(obr, 15, context) is { IsPresent: true } source)
        {
            ReadSource(source, specimen);
        }

        ReadCollection(obr, specimen, context);
        if (specimen.ReceivedTime is null && Source.Of(obr, 14, context) is { IsPresent: true } received)
        {
            specimen.ReceivedTime = received.DateTime("receivedTime");
        }

        specimen.Note.AddRange(obr.ReadAll(39, "note", context, CommentOf));
    }

    /// <summary>The repetition of OBR-13 that says whether the patient was fasting (table 0916), or how long; null where there is none.</summary>
    public static Source? Fasting(PlacedSegment obr, TranslationContext context)
    {
        if (!obr[13].Value.IsPresent)
        {
            return null;
        }

        int number = 0;
        foreach (Hl7v2.Hl7Repetition repetition in obr[13].Repetitions)
        {
            Source information = Source.Of(obr, 13, repetition, ++number, context);
            if (IsFasting(information))
            {
                return information;
            }
        }

        return null;
    }

    private static bool IsFasting(in Source information) =>
        FastingDuration.IsTold(information) ||
        information[3].Peek() is "HL70916" || (information[1].Peek() is "F" or "NF" or "NG" && information[2].Peek()?.Contains("fasting", StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>OBR-15 and SAC-6; what an SPM has told stays.</summary>
    internal static void ReadSource(in Source sps, Specimen specimen)
    {
        Specimen told = new();
        if (!SpsToSpecimen.Read(sps, told))
        {
            return;
        }

        specimen.Type ??= told.Type;
        specimen.Note.AddRange(told.Note);
        specimen.Condition.AddRange(told.Condition);
        if (specimen.Container.Count == 0)
        {
            specimen.Container.AddRange(told.Container);
        }

        if (told.Collection?.BodySite is { } site)
        {
            SpmToSpecimen.CollectionOf(specimen).BodySite ??= site;
        }
    }

    private static void ReadCollection(PlacedSegment obr, Specimen specimen, TranslationContext context)
    {
        if (specimen.Collection?.Collected is null)
        {
            Source start = Source.Of(obr, 7, context);
            Source end = Source.Of(obr, 8, context);
            SpmToSpecimen.SetCollected(
                specimen,
                start.IsPresent ? start.DateTime(end.IsPresent ? "collection.collectedPeriod.start" : "collection.collectedDateTime") : null,
                end.IsPresent ? end.DateTime("collection.collectedPeriod.end") : null);
        }

        if (specimen.Collection?.Quantity is null && obr.Read(9, "collection.quantity", context, CqToQuantity.Read) is { } volume)
        {
            SpmToSpecimen.CollectionOf(specimen).Quantity = volume;
        }

        if (specimen.Collection?.Collector is null
            && obr.Read(10, "collection.collector", context, static (in Source xcn) => xcn.Context.Directory.Practitioner(xcn)) is { } collector)
        {
            SpmToSpecimen.CollectionOf(specimen).Collector = collector;
        }

        if (Fasting(obr, context) is not { } information)
        {
            return;
        }

        if (FastingDuration.Read(information) is { } duration)
        {
            SpmToSpecimen.CollectionOf(specimen).FastingStatus = duration;
        }
        else if (information.Into("collection.fastingStatusCodeableConcept", CweToCodeableConcept.Read) is { } fasting)
        {
            fasting.Coding[0].System ??= FastingCodes;
            SpmToSpecimen.CollectionOf(specimen).FastingStatus = fasting;
        }
    }

    private static Annotation? CommentOf(in Source comment)
    {
        if (CweToCodeableConcept.DisplayOf(comment) is not { } text)
        {
            return null;
        }

        comment.Used("text");
        return new Annotation { Text = text };
    }
}
