import { measure } from './training/names/measure'
const { namesModel } = await import(process.argv[2])
measure(process.env.STANCEKIT_DATA ?? '/work/shared/datasets', namesModel, (t)=>console.log(t))
