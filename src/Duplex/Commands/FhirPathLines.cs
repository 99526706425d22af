using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Duplex.FhirPath;
using Spectre.Console;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Commands;

/// <summary>Results as a table: one row for each item.</summary>
internal sealed class FhirPathLines(IAnsiConsole console) : IFhirPathOutput
{
    private readonly Table _table = new Table().Border(TableBorder.Simple)
        .AddColumn("file").AddColumn("resource").AddColumn("type").AddColumn("value");

    public void Show(ResourceRead read, Resource resource, FhirPathItems items)
    {
        var name = resource.Id is { } id ? $"{resource.TypeName}/{id}" : resource.TypeName;
        if (items.Count == 0)
        {
            Row(read, name, "", "[grey]empty[/]");
        }

        foreach (var item in items)
        {
            Row(read, name, item.TypeName, TerminalText.Escape(FhirPathValue.TextOf(item)));
        }
    }

    public void Fail(ResourceRead read, string reason) => Row(read, "", "", $"[red]{TerminalText.Escape(reason)}[/]");

    public Task EndAsync(CommandContext context, int read, int failed)
    {
        console.Write(_table);
        console.MarkupLineInterpolated($"{read} resources, {failed} failed.");
        return Task.CompletedTask;
    }

    private void Row(ResourceRead read, string resource, string type, string value) =>
        _table.AddRow(TerminalText.Escape(read.Place), TerminalText.Escape(resource), TerminalText.Escape(type), value);
}
