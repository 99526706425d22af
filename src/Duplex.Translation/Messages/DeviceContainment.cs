using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Segments;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Messages;

/// <summary>
/// Results of a medical device (IHE PCD-01), whose OBX-4 is a path of device, subsystem, channel, metric and facet, such as
/// <c>1.0.0.5.1</c>: rows of devices become Devices, facets become components of their metric. In a Bundle only.
/// </summary>
internal sealed class DeviceContainment(MessageBuild build)
{
    private readonly Dictionary<string, string> _devices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ObservationGroup>> _facets = new(StringComparer.Ordinal);

    /// <summary>Whether the rows are those of a device, and so none of a laboratory where nothing else says so.</summary>
    public bool IsOfDevice(List<ObservationGroup> results) =>
        build.Context.Options.NamesDirectory && results.Exists(result => PathOf(result.Obx) is not null);

    /// <summary>The rows that are observations of their own; null where the rows are not those of a device.</summary>
    public List<ObservationGroup>? Take(List<ObservationGroup> results)
    {
        if (!IsOfDevice(results))
        {
            return null;
        }

        HashSet<string> compounds = new(StringComparer.Ordinal);
        foreach (ObservationGroup result in results)
        {
            if (PathOf(result.Obx) is { Length: 4 } path && !result.Obx[5].Value.IsPresent && path[3] != "0")
            {
                compounds.Add(string.Join('.', path));
            }
        }

        List<ObservationGroup> own = [];
        foreach (ObservationGroup result in results)
        {
            string[]? path = PathOf(result.Obx);
            if (path is { Length: 4 } && path[3] == "0" && !result.Obx[5].Value.IsPresent)
            {
                AddDevice(result.Obx, path);
            }
            else if (path is { Length: 5 } && string.Join('.', path[..4]) is var metric && compounds.Contains(metric))
            {
                (_facets.TryGetValue(metric, out List<ObservationGroup>? facets) ? facets : _facets[metric] = []).Add(result);
            }
            else
            {
                own.Add(result);
            }
        }

        return own;
    }

    /// <summary>
    /// The row whose OBX-11 is the state of a metric: of one without a value it is its least certain facet, since its own row says but that it
    /// has none (X). Null where its own row tells it.
    /// </summary>
    public PlacedSegment? StateOf(ObservationGroup metric)
    {
        if (PathOf(metric.Obx) is not { Length: 4 } path || !_facets.TryGetValue(string.Join('.', path), out List<ObservationGroup>? facets))
        {
            return null;
        }

        PlacedSegment? least = null;
        foreach (ObservationGroup facet in facets)
        {
            if (facet.Obx[11].Value.IsPresent && (least is null || RankOf(facet.Obx) < RankOf(least)))
            {
                least = facet.Obx;
            }
        }

        return least;
    }

    /// <summary>Adds to an observation the device that it is contained in, and its facets.</summary>
    public void Complete(ObservationGroup metric, string reference)
    {
        if (PathOf(metric.Obx) is not { } path || build.Find<Observation>(new Reference { ReferenceValue = reference }) is not { } observation)
        {
            return;
        }

        observation.Device ??= DeviceOf(path);
        if (path.Length == 4 && _facets.TryGetValue(string.Join('.', path), out List<ObservationGroup>? facets))
        {
            string? before = build.Context.Coverage?.BeginResource("Observation.component");
            foreach (ObservationGroup facet in facets)
            {
                observation.Component.Add(ObxToObservation.ReadComponent(facet.Obx, build.Context));
                observation.Note.AddRange(NteToAnnotation.ReadAll(facet.Notes, build.Context));
            }

            build.Context.Coverage?.EndResource(before!);
            if (observation.Component.Count > 0)
            {
                observation.DataAbsentReason = null;
            }
        }
    }

    private static int RankOf(PlacedSegment obx) => ObservationStatuses.RankOf(ObservationStatuses.Find(obx[11].Component(1).Trimmed() ?? ""));

    private void AddDevice(PlacedSegment obx, string[] path)
    {
        TranslationContext context = build.Context;
        string? before = context.Coverage?.BeginResource("Device");
        Source number = Source.Of(obx, 18, context);
        Device device = new() { Type = obx.Read(3, "type", context, CweToCodeableConcept.Read) };
        device.Identifier.AddIfAny(obx.Read(18, "identifier", context, EiToIdentifier.Read));
        device.Parent = DeviceOf([path[0], path[1], "0", "0"]) ?? DeviceOf([path[0], "0", "0", "0"]);
        KeptFields.Read(obx, [4, 11, 14], device.Extension, context);
        context.Coverage?.EndResource(before!);
        string key = EiToIdentifier.KeyOf(number) is { } known ? $"{known}\u001f{string.Join('.', path)}" : $"{build.Message["MSH-3"]}\u001f{build.PatientReference}\u001f{string.Join('.', path)}";
        device.Id = build.Directory.IdOf("Device", key);
        _devices[string.Join('.', path)] = build.AddShared(device).Reference;
    }

    /// <summary>The narrowest device that the path leads through; null where none was told.</summary>
    private Reference? DeviceOf(string[] path)
    {
        foreach (string place in (string[])[$"{path[0]}.{path[1]}.{path[2]}.0", $"{path[0]}.{path[1]}.0.0", $"{path[0]}.0.0.0"])
        {
            if (_devices.TryGetValue(place, out string? device))
            {
                return new Reference { ReferenceValue = device };
            }
        }

        return null;
    }

    /// <summary>The four or five numbers of OBX-4 where OBX-3 is of ISO 11073; null otherwise.</summary>
    private string[]? PathOf(PlacedSegment obx)
    {
        Source code = Source.Of(obx, 3, build.Context);
        if (code[3].Peek() is not "MDC" && code[6].Peek() is not "MDC")
        {
            return null;
        }

        string[]? path = Source.Of(obx, 4, build.Context).Peek()?.Split('.');
        return path is { Length: 4 or 5 } && Array.TrueForAll(path, static part => part.Length > 0 && !part.AsSpan().ContainsAnyExceptInRange('0', '9')) ? path : null;
    }
}
