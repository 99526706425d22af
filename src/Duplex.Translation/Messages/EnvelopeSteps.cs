using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>
/// What a Bundle says of the message itself: its header, the message as received, where it came from, who caused it and how it was
/// translated. A chart has exchanges for that.
/// </summary>
internal static class EnvelopeSteps
{
    /// <summary>Adds MessageHeader, DocumentReference, Device and Provenance.</summary>
    /// <param name="received">The message as it was received, before fields of it were moved.</param>
    public static void Add(MessageBuild build, ReadOnlyMemory<byte> received)
    {
        if (build.First("MSH") is not { } msh)
        {
            return;
        }

        string id = build.Directory.IdOf("Message", KeyOf(msh));
        EnvelopeTargets targets = EnvelopeTargets.Of(build.Resources);
        List<Reference> software = SftToDevice.AddAll(build, id);
        string source = SourceMessage.Add(build, id, received);
        EnvelopeForms? forms = EnvelopeForms.Of(msh, build);
        TranslatedResource<MessageHeader> header = forms is null ? build.AddShared(MshToMessageHeader.Read(msh, build, id)) : build.AddShared<MessageHeader>(forms.Header.Fill(id))!;
        MshToProvenance.AddSource(msh, build, $"{id}-source", targets, source, software, forms?.Source);
        MshToProvenance.AddTransformation(build, $"{id}-translation", targets, source);
        if (build.First("EVN") is { } evn)
        {
            EvnToProvenance.Add(evn, msh, build, $"{id}-event", targets.Behind(header.Reference));
        }
    }

    /// <summary>MSH-10 as the Bundle's identifier and MSH-7 as its time (sheet <c>MSH[Bundle]</c>).</summary>
    public static BundleOrigin Origin(MessageBuild build)
    {
        if (build.First("MSH") is not { } msh)
        {
            return new(null, null);
        }

        TranslationContext context = build.Context;
        string? before = context.Coverage?.BeginResource("Bundle");
        string? number = Source.Of(msh, 10, context).Text("identifier.value");
        Source time = Source.Of(msh, 7, context);
        string? timestamp = DtmToDateTime.HasTime(time.Leaf) ? time.Instant("timestamp") : null;
        context.Coverage?.EndResource(before!);
        return new(number, timestamp);
    }

    /// <summary>Who sent it, when, and its number: the same message has the same. What is said of it has one id, of each type.</summary>
    private static string KeyOf(PlacedSegment msh) => $"message\u001f{msh[3]}\u001f{msh[4]}\u001f{msh[7]}\u001f{msh[10]}";
}

/// <param name="Number">MSH-10.</param>
/// <param name="Timestamp">MSH-7 as an instant; null where it has no time of day.</param>
internal readonly record struct BundleOrigin(string? Number, string? Timestamp);
