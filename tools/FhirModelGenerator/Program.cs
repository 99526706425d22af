using Duplex.FhirModelGenerator;

if (args.Length != 2)
{
    Console.Error.WriteLine("Usage: FhirModelGenerator <folder with profiles-types.json.gz, profiles-resources.json.gz, valuesets.json.gz> <output folder>");
    return 2;
}

var files = ModelGenerator.Generate(args[0]);
OutputFolder.Replace(args[1], files);
Console.WriteLine($"{files.Count} files, {files.Values.Sum(text => (long)text.Length)} characters");
return 0;
