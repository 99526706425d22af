using System.Collections.Frozen;

namespace Duplex.Chart.Sensitivity;

/// <summary>Sensitivities as configuration names them: <c>substance-use</c>, <c>psychotherapy-notes</c>.</summary>
public static class SensitivityNames
{
    /// <summary>Stands for every kind.</summary>
    public const string All = "all";

    private static readonly FrozenDictionary<string, Sensitivities> ByName = Enum.GetValues<Sensitivities>()
        .Where(one => one != Sensitivities.None)
        .ToFrozenDictionary(NameOf);

    /// <summary>Every flag that there is.</summary>
    public static Sensitivities Every { get; } = ByName.Values.Aggregate((all, one) => all | one);

    /// <summary>The names that can be written, <see cref="All"/> last.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ByName.OrderBy(entry => entry.Value).Select(entry => entry.Key), All];

    /// <summary>Null where no kind has this name.</summary>
    public static Sensitivities? Find(string name) => name == All ? Every : ByName.TryGetValue(name, out var found) ? found : null;

    private static string NameOf(Sensitivities one) =>
        string.Concat(one.ToString().Select((letter, index) => char.IsUpper(letter) ? (index > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
