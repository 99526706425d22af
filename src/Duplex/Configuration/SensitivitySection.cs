using Duplex.Chart.Sensitivity;

namespace Duplex.Configuration;

/// <summary>Reads a list of kinds of sensitive data.</summary>
internal static class SensitivitySection
{
    public static Sensitivities Read(YamlSection section, string key)
    {
        var right = $"list kinds of sensitive data; known are {string.Join(", ", SensitivityNames.Names)}";
        var all = Sensitivities.None;
        foreach (var (name, line) in section.OptionalList(key, right))
        {
            if (SensitivityNames.Find(name) is { } known)
            {
                all |= known;
            }
            else
            {
                section.ReportAt(
                    line, $"'{name}' is no kind of sensitive data",
                    NearestName.Of(name, SensitivityNames.Names) is { } nearest ? $"did you mean '{nearest}'? {right}" : right);
            }
        }

        return all;
    }
}
