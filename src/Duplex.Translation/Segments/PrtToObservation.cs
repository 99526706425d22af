using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;

namespace Duplex.Translation.Segments;

/// <summary>PRT behind an OBX: who observed, with what, and where (sheets <c>PRT[Device]</c>, <c>PRT[Observation-Location]</c> and <c>PRT[PractitionerRole]</c>).</summary>
internal static class PrtToObservation
{
    public static void Read(PlacedSegment prt, Observation observation, MessageBuild build)
    {
        if (PrtToDevice.Read(prt, build) is { } device)
        {
            // What describes the device says more than its number in OBX-18; another number is another device's.
            if (observation.Device is { Identifier: { } number } numbered && build.Find<Device>(device) is { } described
                && !described.Identifier.Exists(known => known.Value?.Value == number.Value?.Value && known.System?.Value == number.System?.Value
                    && known.Assigner?.Display?.Value == number.Assigner?.Display?.Value))
            {
                observation.Extension.Add(Extensions.OfField("OBX-18", numbered));
            }

            observation.Device = device;
        }
        else if (build.Context.Options.NamesDirectory)
        {
            // What describes a device without a number.
            KeptFields.Read(prt, [17, 18, 19, 20, 21, 22], observation.Extension, build.Context);
        }

        if (PrtToRole.Read(prt, build, "performer") is { } performer)
        {
            observation.Performer.Add(performer);
        }
        else if (build.Context.Options.NamesDirectory)
        {
            // Of a device and of a place a role would say it.
            KeptFields.Read(prt, [1, 2, 3, 4, 6, 7, 11, 12, 13, 15, 23, 24], observation.Extension, build.Context);
        }

        ReadPlace(prt, observation, build);
    }

    /// <summary>PRT-9 and PRT-14: a place each, as the address need not be that of the place (sheet <c>PRT[Observation-Location]</c>).</summary>
    private static void ReadPlace(PlacedSegment prt, Observation observation, MessageBuild build)
    {
        TranslationContext context = build.Context;
        if (prt.Read(9, "extension.valueReference", context, static (in Source pl) => pl.Context.Directory.Location(pl)) is { } place)
        {
            Source.Of(prt, 9, context)[1].Used("extension.valueReference");
            observation.Extension.Add(new Extension { Url = OrderExtensions.EventLocation, Value = place });
        }

        if (!context.Options.NamesDirectory)
        {
            return;
        }

        int number = 0;
        foreach (Hl7v2.Hl7Repetition repetition in prt[14].Repetitions)
        {
            Source xad = Source.Of(prt, 14, repetition, ++number, context);
            string? before = context.Coverage?.BeginResource("Location");
            Address? address = xad.Into("address", XadToAddress.Read);
            context.Coverage?.EndResource(before!);
            if (address is not null)
            {
                Location location = new() { Id = build.Directory.IdOf("Location", $"XAD\u001f{xad.Value}"), Address = address };
                xad[1].Used("extension.valueReference");
                observation.Extension.Add(new Extension { Url = OrderExtensions.EventLocation, Value = new Reference { ReferenceValue = build.AddShared(location).Reference } });
            }
        }
    }
}
