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
            // What describes the device says more than its number in OBX-18.
            observation.Device = observation.Device?.ReferenceValue is null ? device : observation.Device;
        }

        if (PrtToRole.Read(prt, build, "performer") is { } performer)
        {
            observation.Performer.Add(performer);
        }

        ReadPlace(prt, observation, build);
    }

    private static void ReadPlace(PlacedSegment prt, Observation observation, MessageBuild build)
    {
        TranslationContext context = build.Context;
        context.Coverage?.Enter("extension.valueReference");
        Reference? place = prt.Read(9, "", context, static (in Source pl) => pl.Context.Directory.Location(pl));
        if (prt[14].Value.IsPresent && context.Options.NamesDirectory)
        {
            string? before = context.Coverage?.BeginResource("Location");
            List<Address> addresses = prt.ReadAll(14, "address", context, XadToAddress.Read);
            if (addresses.Count > 0)
            {
                Location? known = place is null ? null : build.Find<Location>(place);
                if (known is null)
                {
                    known = new Location { Id = build.Directory.IdOf("Location", $"\u001f{prt[9].Value}\u001f{prt[14].Value}") };
                    place = new Reference { ReferenceValue = build.AddShared(known).Reference };
                }

                known.Address ??= addresses[0];
            }

            context.Coverage?.EndResource(before!);
        }

        context.Coverage?.Leave();
        if (place is not null)
        {
            observation.Extension.Add(new Extension { Url = OrderExtensions.EventLocation, Value = place });
        }
    }
}
