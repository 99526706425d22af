using System.Diagnostics.CodeAnalysis;
using YamlDotNet.RepresentationModel;

namespace Duplex.Configuration;

/// <summary>
/// One mapping of a configuration file. Each key that is asked for is known; <see cref="RefuseOthers"/> reports the
/// rest. Nothing stops at the first error.
/// </summary>
internal sealed class YamlSection(ConfigurationFile file, string path, YamlMappingNode node)
{
    private readonly List<string> _known = [];

    public int Line { get; } = (int)node.Start.Line;

    /// <summary>The line of a key, or of the section where the key is missing.</summary>
    public int LineOf(string key) => TryFind(key, out var value) ? (int)value.Start.Line : Line;

    public bool Has(string key) => TryFind(key, out _);

    public void Report(string key, string wrong, string right) => file.Report(LineOf(key), wrong, right);

    /// <summary>Reports what stands in another line of the section.</summary>
    public void ReportAt(int line, string wrong, string right) => file.Report(line, wrong, right);

    /// <summary>Whether the value of a key is a list without entries; the key is known then.</summary>
    public bool IsEmptyList(string key) => Know(key, out var value) && value is YamlSequenceNode { Children.Count: 0 };

    /// <summary>The name of a key as errors show it: <c>fhir.base</c>.</summary>
    public string NameOf(string key) => path.Length == 0 ? key : $"{path}.{key}";

    /// <summary>A single value; null where it is missing or not a single value, which is reported.</summary>
    public string? RequiredText(string key, string right)
    {
        if (!Know(key, out var value))
        {
            file.Report(Line, $"'{NameOf(key)}' is missing", right);
            return null;
        }

        return SingleValue(key, value, right);
    }

    /// <summary>A single value; null where it is missing, or not a single value, which is reported.</summary>
    public string? OptionalText(string key, string right) => Know(key, out var value) ? SingleValue(key, value, right) : null;

    /// <summary>A mapping; null where it is missing or something else, which is reported.</summary>
    public YamlSection? RequiredSection(string key, string right)
    {
        if (!Know(key, out var value))
        {
            file.Report(Line, $"'{NameOf(key)}' is missing", right);
            return null;
        }

        return Section(key, value, right);
    }

    public YamlSection? OptionalSection(string key, string right) => Know(key, out var value) ? Section(key, value, right) : null;

    /// <summary>A list of single values with at least one entry; empty where it is missing or something else, which is reported.</summary>
    public IReadOnlyList<(string Text, int Line)> RequiredList(string key, string right)
    {
        if (!Know(key, out var value))
        {
            file.Report(Line, $"'{NameOf(key)}' is missing", right);
            return [];
        }

        if (value is not YamlSequenceNode { Children.Count: > 0 } list || list.Children.Any(child => child is not YamlScalarNode))
        {
            file.Report((int)value.Start.Line, $"'{NameOf(key)}' is not a list of values", right);
            return [];
        }

        return [.. list.Children.Cast<YamlScalarNode>().Select(child => (child.Value ?? "", (int)child.Start.Line))];
    }

    /// <summary>The keys of the section in order, where they are names of the writer's own; each is known then.</summary>
    public IReadOnlyList<string> Keys()
    {
        foreach (var (key, _) in node.Children)
        {
            _known.Add((key as YamlScalarNode)?.Value ?? "");
        }

        return [.. node.Children.Select(child => (child.Key as YamlScalarNode)?.Value ?? "")];
    }

    /// <summary>Whether the value of a key is a section of keys.</summary>
    public bool IsSection(string key) => TryFind(key, out var value) && value is YamlMappingNode;

    /// <summary>A list of sections; empty where it is missing, or something else, which is reported.</summary>
    public IReadOnlyList<YamlSection> OptionalSections(string key, string right)
    {
        if (!Know(key, out var value))
        {
            return [];
        }

        if (value is YamlSequenceNode list && list.Children.All(child => child is YamlMappingNode))
        {
            return [.. list.Children.Select((child, index) => new YamlSection(file, $"{NameOf(key)}[{index}]", (YamlMappingNode)child))];
        }

        file.Report((int)value.Start.Line, $"'{NameOf(key)}' is not a list of sections", right);
        return [];
    }

    /// <summary>A list of single values; empty where it is missing, or something else, which is reported.</summary>
    public IReadOnlyList<(string Text, int Line)> OptionalList(string key, string right) => Has(key) && !IsEmptyList(key) ? RequiredList(key, right) : NoList(key);

    /// <summary>The value as it stands in the file; null where it is missing, which is reported.</summary>
    public YamlNode? RequiredNode(string key, string right)
    {
        if (Know(key, out var value))
        {
            return value;
        }

        file.Report(Line, $"'{NameOf(key)}' is missing", right);
        return null;
    }

    /// <summary>The value as it stands in the file; null where it is missing.</summary>
    public YamlNode? OptionalNode(string key) => Know(key, out var value) ? value : null;

    /// <summary>Reports each key that nobody asked for.</summary>
    public void RefuseOthers()
    {
        foreach (var (key, _) in node.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (_known.Contains(name))
            {
                continue;
            }

            var nearest = NearestName.Of(name, _known);
            var place = path.Length == 0 ? "here" : $"in '{path}'";
            file.Report(
                (int)key.Start.Line,
                $"'{name}' is not a known key {place}",
                nearest is null ? $"known are {string.Join(", ", _known.Distinct())}" : $"did you mean '{nearest}'? Known are {string.Join(", ", _known.Distinct())}");
        }
    }

    private IReadOnlyList<(string Text, int Line)> NoList(string key)
    {
        _known.Add(key);
        return [];
    }

    private string? SingleValue(string key, YamlNode value, string right)
    {
        if (value is YamlScalarNode { Value.Length: > 0 } scalar)
        {
            return scalar.Value;
        }

        file.Report((int)value.Start.Line, $"'{NameOf(key)}' has no single value", right);
        return null;
    }

    private YamlSection? Section(string key, YamlNode value, string right)
    {
        if (value is YamlMappingNode mapping)
        {
            return new YamlSection(file, NameOf(key), mapping);
        }

        file.Report((int)value.Start.Line, $"'{NameOf(key)}' is not a section of keys", right);
        return null;
    }

    private bool Know(string key, [NotNullWhen(true)] out YamlNode? value)
    {
        _known.Add(key);
        return TryFind(key, out value);
    }

    private bool TryFind(string key, [NotNullWhen(true)] out YamlNode? value) => node.Children.TryGetValue(new YamlScalarNode(key), out value);
}
