using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>MSH, MSA and SFT to MessageHeader (sheets <c>MSH[MessageHeader]</c>, <c>MSA[MessageHeader]</c> and <c>SFT[MessageHeader]</c>).</summary>
internal static class MshToMessageHeader
{
    private const string CharacterSet = "urn:duplex:character-set";
    private const string Profile = "urn:duplex:message-profile";

    private static SegmentMap<MessageHeader> Map { get; } = new(
        "MSH[MessageHeader]",
        new(8, "meta.security", static (in Source st, MessageHeader header) => SecurityLabels.Add(header, st.Text("display") is { } text ? [new Coding { Display = text }] : [])) { Repeats = false },
        new(11, "meta", static (in Source pt, MessageHeader header) => PtToMeta.Read(pt, header.Meta ??= new Meta())) { Repeats = false },
        new(18, "extension", static (in Source id, MessageHeader header) => AddText(id, header, CharacterSet)),
        new(19, "language", static (in Source cwe, MessageHeader header) => ReadLanguage(cwe, header)) { Repeats = false },
        new(21, "extension", static (in Source ei, MessageHeader header) => ReadProfile(ei, header)),
        new(22, "responsible", static (in Source xon, MessageHeader header) => header.Responsible = xon.Context.Directory.Organization(xon)) { Repeats = false },
        new(26, "meta.security", static (in Source cwe, MessageHeader header) => SecurityLabels.Add(header, SensitivityCodes.Classification(cwe))) { Repeats = false },
        new(27, "meta.security", static (in Source cwe, MessageHeader header) => SecurityLabels.Add(header, SensitivityCodes.Handling(cwe))));

    public static MessageHeader Read(PlacedSegment msh, MessageBuild build, string id)
    {
        TranslationContext context = build.Context;
        string? before = context.Coverage?.BeginResource("MessageHeader");
        MessageHeader header = new()
        {
            Id = id,
            Event = msh.Read(9, "event", context, (in Source msg) => MsgToCoding.Read(msg, build.Trigger)),
            Source = MessageParties.Source(msh, build),
            Sender = MessageParties.Sender(msh, build),
            Response = ResponseOf(build),
        };
        if (MessageParties.Destination(msh, build) is { } destination)
        {
            header.Destination.Add(destination);
        }

        Map.Apply(msh, header, context);
        context.Coverage?.EndResource(before!);
        return header;
    }

    private static void AddText(in Source source, MessageHeader header, string url)
    {
        if (source.Text() is { } text)
        {
            header.Extension.Add(new Extension { Url = url, Value = new FhirString(text) });
        }
    }

    private static void ReadProfile(in Source ei, MessageHeader header)
    {
        if (EiToIdentifier.Read(ei) is { } profile)
        {
            header.Extension.Add(new Extension { Url = Profile, Value = profile });
        }
    }

    /// <summary>A language by its code of two or three letters, perhaps with a region.</summary>
    private static void ReadLanguage(in Source cwe, MessageHeader header)
    {
        string? code = cwe[1].Peek();
        string? tag = Languages.Find(code);
        if (tag is not null)
        {
            cwe[1].Used();
            header.Language = tag;
            cwe[3].Used();
        }
        else if (CweToCodeableConcept.Read(cwe) is { } language)
        {
            header.Extension.Add(new Extension { Url = "urn:duplex:language", Value = language });
        }
    }

    /// <summary>MSA: an error is one of the content, so that sending it again helps nothing; a rejection is not.</summary>
    private static MessageHeaderResponse? ResponseOf(MessageBuild build)
    {
        if (build.First("MSA") is not { } msa)
        {
            return null;
        }

        TranslationContext context = build.Context;
        context.Coverage?.Enter("response");
        Source code = Source.Of(msa, 1, context);
        string? outcome = code.Peek()?.ToUpperInvariant() switch { "AA" or "CA" => "ok", "AE" or "CE" => "fatal-error", "AR" or "CR" => "transient-error", _ => null };
        MessageHeaderResponse response = new() { Code = outcome };
        if (outcome is not null)
        {
            code.Used("code");
        }
        else
        {
            response.Code = new FhirCode { Extension = [Extensions.Unknown()] };
        }

        Source number = Source.Of(msa, 2, context);
        response.Identifier = number.Peek() is not { } id ? new FhirId { Extension = [Extensions.Unknown()] }
            : ResourceIds.IsValid(id) ? number.Text("identifier")
            : new FhirId { Extension = [new Extension { Url = "urn:duplex:message-control-id", Value = new FhirString(number.Text("identifier.extension")) }] };
        context.Coverage?.Leave();
        return response;
    }
}
