/** Short forms and sister forms of given names: a line is one name. Reason: English press and neighbouring languages. */
const FAMILIES = `joe joseph|tony anthony antony|bill william will billy|bob robert bobby|jim james jimmy|mike michael mick|tom thomas|dick richard rick
alex alexander oleksandr aleksandr alexandr aliaksandr alyaksandr aleksandar alexandar|ben benjamin binyamin benyamin|dan daniel danny|ed edward eduard|liz elizabeth|chuck charles
vladimir volodymyr wladimir wolodymyr uladzimir|sergei sergey serhiy serhii siarhei syarhey|nikolai nikolay mykola|mikhail mykhailo michail mikheil mihail misha
dmitry dmitri dmytro dmitriy dimitri|elena olena helena|yulia yuliya julia iulia|andrei andrey andriy andrii|pavel pavlo|yevgeny evgeny yevhen evgeni yevgeni|pyotr petro petr peter
alexei aleksei alexey oleksiy oleksii aliaksei|viktor victor viktar|ivan iwan|yuri yury yuriy iurii|jose josep|luiz luis|ron ronald ronnie|steve steven stephen|jeff jeffrey|nick nicholas
kim kimberly|matt matthew|chris christopher|greg gregory|pete peter|sam samuel|ted edward theodore|larry lawrence|jerry gerald|ken kenneth|don donald|rudy rudolph rudi|kate katherine catherine
sviatlana svetlana svitlana svyatlana|yaroslav jaroslaw|islam islom|mohammed muhammad mohamed mohammad muhammed mohamad mehmet mahamat|ahmed ahmad ahmet|hussein husayn hussain husain hossein
abdullah abdallah abdulla|ibrahim ebrahim|yusuf yousef youssef|hasan hassan|bashar baschar bachar|omar umar omer|osama usama|nick nikolas|serge serzh|george giorgi|hafez hafiz|lee yi rhee ri|park pak bak|choi choe|roh noh|jung chung jeong|cho jo|gamal jamal|yusuf yusof|mahmoud mahmud mahmood|khalid khaled|salman selman|suleiman sulaiman suleyman soleiman|nasser nasir nasr|said saeed sayed saied|rashid rasheed rached|faisal faysal feisal|hamid hameed|hamad|salem salim selim|karim kareem|kamal kemal|ali|ivan|juan|jan|maria mariya|marina|anna|hanna|martin|marin|daniel|daniela|jean|john|jon|tariq tarik tareq|zayed zayid zaid`

let families: Map<string, number> | null = null

function familyOf(name: string): number | undefined {
  if (families === null) {
    families = new Map()
    let number = 0
    for (const family of FAMILIES.split(/[|\n]/)) {
      number++
      for (const one of family.split(' ')) if (!families.has(one)) families.set(one, number)
    }
  }
  return families.get(name)
}

/** Whether two given names (both folded) are forms of one: true, or false if they are known for two names; null if that is not known. */
export function sameGivenName(a: string, b: string): boolean | null {
  const family = familyOf(a)
  const other = familyOf(b)
  return family === undefined || other === undefined ? null : family === other
}
